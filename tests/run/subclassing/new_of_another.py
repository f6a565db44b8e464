# __new__ of a builtin type with a class that is not below it.
class Number(int):
    pass


class Words(list):
    pass


def attempt(f):
    try:
        print(repr(f()))
    except TypeError as e:
        print(e)


attempt(lambda: int.__new__(Number, 5) + 1)
attempt(lambda: int.__new__(Words))
attempt(lambda: int.__new__(str))
attempt(lambda: list.__new__(dict))
attempt(lambda: list.__new__(Words))
attempt(lambda: str.__new__(int))
attempt(lambda: dict.__new__(list))
attempt(lambda: tuple.__new__(Words))
attempt(lambda: int.__new__(5))
attempt(lambda: object.__new__(5))


def made(cls):
    return cls.__new__(cls)


for cls in (Number, Words, dict, float, made):
    if isinstance(cls, type):
        print(cls.__name__, made(cls))
for cls in (Number, Words):
    attempt(lambda: list.__new__(cls))
