import math


def public(x):
    return [name for name in dir(x) if not name.startswith("_")]


class A:
    k = 1

    def __init__(self):
        self.x = 1

    def m(self):
        pass


class B(A):
    z = 3


b = B()
b.extra = None
print(public(b), public(B), public(A()))
del b.x
A.later = 5
print(public(b))
print("__init__" in dir(b), "__dict__" in dir(b), "__class__" in dir(B), dir(b) == sorted(dir(b)))
print(set(dir(A)) - set(dir(object)))


class Own:
    def __dir__(self):
        return ["b", "a"]


print(dir(Own()))
print([n for n in dir(math) if n.startswith("is")], "__name__" in dir(math))


def f():
    y = 1
    x = 2
    return dir()


print(f())
print("f" in dir(), "nothing" in dir())
f.attribute = 1
print(public(f))
print(public([])[:4], public(()), "append" in dir(list))
