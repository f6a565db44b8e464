class Odd(Exception):
    def __str__(self):
        return "first line\nsecond line"


class Empty(Exception):
    pass


try:
    raise Odd
except Odd as e:
    print(e)
try:
    raise Empty
except Empty as e:
    print(repr(str(e)))
raise Empty
