class A:
    def who(self): return "A"
    def __init__(self): self.x = 1
class B:
    def who(self): return "B"
class C(A):
    def who(self): return "C" + super().who()
a = A()
print(a.who(), a.x)
a.__class__ = B
print(a.who(), a.x, type(a).__name__, isinstance(a, A), isinstance(a, B))
c = C()
c.__class__ = A
print(c.who(), type(c) is A)
try:
    a.__class__ = int
except TypeError as e:
    print(e)
try:
    a.__class__ = 3
except TypeError as e:
    print(e)
class State:
    def __init__(self): self.n = 0
class Open(State):
    def go(self):
        self.n += 1
        self.__class__ = Closed
class Closed(State):
    def go(self):
        self.n += 10
        self.__class__ = Open
s = Open()
for i in range(5):
    s.go()
    print(type(s).__name__, s.n)
class S1:
    __slots__ = ("a",)
class S3:
    __slots__ = ("b",)
s = S1()
try:
    s.__class__ = S3
except TypeError as e:
    print(e)
try:
    (5).__class__ = A
except TypeError as e:
    print(e)
