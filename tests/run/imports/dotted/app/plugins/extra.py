NAME = "extra"


def who(f):
    return NAME + str(f())
