from .constants import PI


def area_of(r):
    return PI * r * r


def helper():
    from . import flat
    return flat.Square(1).area()
