import math

visible = "from unlisted"
_private = "not exported"


def helper():
    return visible + " " + str(math.floor(2.5))
