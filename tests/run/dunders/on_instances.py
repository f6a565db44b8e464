# Special methods as attributes of instances count only where they are called by name.
import copy
import math
import operator


class Plain:
    def __init__(self):
        self.__len__ = lambda: 3
        self.__iter__ = lambda: iter([1])
        self.__call__ = lambda: "called"
        self.__contains__ = lambda x: True
        self.__add__ = lambda other: 1
        self.__getitem__ = lambda i: 1
        self.__str__ = lambda: "S"
        self.__bool__ = lambda: False
        self.__hash__ = lambda: 3
        self.__format__ = lambda spec: "F"
        self.__reversed__ = lambda: [1]
        self.__length_hint__ = lambda: 3
        self.__next__ = lambda: 3
        self.__index__ = lambda: 3
        self.__float__ = lambda: 3.0
        self.__neg__ = lambda: 3
        self.__round__ = lambda: 3


x = Plain()
for f in [len, iter, lambda x: x(), lambda x: 1 in x, lambda x: x + 1, lambda x: x[0], bool, reversed,
          operator.length_hint, next, operator.index, int, float, abs, lambda x: -x, round, math.floor, list]:
    try:
        print(f(x))
    except Exception as e:
        print(type(e).__name__, e)
print(x.__len__(), x.__call__(), x.__str__(), list(x.__iter__()), x.__bool__())
print(str(x) != "S", f"{x}" != "F", hash(x) != 3)


class Missing(dict):
    def __init__(self):
        self.__missing__ = lambda key: None


for d in (Missing(),):
    try:
        print(d[23])
    except KeyError as e:
        print("KeyError", e)


class Found(dict):
    def __missing__(self, key):
        return key * 2


print(Found()[4], Found(a=1)["a"])
