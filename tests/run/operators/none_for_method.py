# None in the place of an operator's method.
class Refuses:
    __add__ = None
    __rsub__ = None
    __imul__ = None

    def __mul__(self, other):
        return "mul"


class Other:
    def __radd__(self, other):
        return "radd"


x = Refuses()
for run in (lambda: x + 1, lambda: x + Other(), lambda: 1 - x, lambda: x - 1, lambda: x * 2):
    try:
        print(run())
    except TypeError as error:
        print(error)
try:
    x *= 2
except TypeError as error:
    print(error)


class Made:
    def __new__(cls, **keywords):
        return object.__new__(cls)


for make in (Made, dict, int):
    try:
        make(a=1, **{"a": 2})
    except TypeError as error:
        print(error)
