# Builtin functions as class attributes are found through instances, but do not bind to them; functions of Python do.
import math


class Tools:
    size = len
    biggest = max
    absolute = abs
    convert = int
    root = math.sqrt
    order = sorted
    show = print
    own = lambda self, x: (type(self).__name__, x)

    def __init__(self):
        self.here = len


tools = Tools()
print(tools.size("abc"), Tools.size([1]), tools.here("xy"))
print(tools.biggest(1, 2), tools.absolute(-3), tools.convert("7"), tools.root(16), tools.order([2, 1]))
tools.show("shown", sep="")
print(tools.own(1), Tools.own(tools, 2))
print(tools.size is len, Tools.size is len, tools.size)


class Later:
    pass


Later.size = len
print(Later().size("abcd"))
Later.size = lambda self, x: -len(x)
print(Later().size("abcd"))


class Area:
    root = math.sqrt

    def side(self, area):
        return self.root(area)


print(Area().side(25))


class Chosen:
    pick = max

    def best(self, *numbers):
        return self.pick(*numbers), self.pick(numbers, key=lambda n: -n)


print(Chosen().best(3, 1, 2))
try:
    tools.size()
except TypeError as e:
    print(e)
try:
    tools.own()
except TypeError as e:
    print(type(e).__name__)
