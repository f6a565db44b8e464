# Attributes of an instance do not stand for special methods.
class A:
    pass


a = A()
a.__len__ = lambda: 5
a.__iter__ = lambda: iter([1])
a.__abs__ = lambda: 3
a.__int__ = lambda: 7
a.__reversed__ = lambda: "r"
a.__index__ = lambda: 2
for f in (len, list, abs, int, reversed, sorted, sum, hex, bytes, float, next, iter, round, dict):
    try:
        print(f.__name__, f(a))
    except TypeError as e:
        print(f.__name__, e)
print(a.__len__(), a.__abs__(), hasattr(a, "__index__"), a.__int__())


class Counted:
    def __init__(self):
        self.__len__ = lambda: 100

    def __len__(self):
        return 1


print(len(Counted()), Counted().__len__())
