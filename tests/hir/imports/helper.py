import pkg

value = 1
_private = 2


def function():
    return __name__, __file__
