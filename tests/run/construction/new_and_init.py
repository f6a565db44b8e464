class A:
    def __init__(self, x):
        super().__init__()
        self.x = x
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
b = B(1, 2)
print(b.x, b.y)
class S:
    _inst = None
    def __new__(cls):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
        return cls._inst
print(S() is S())
class P:
    def __new__(cls, *args, **kw):
        self = object.__new__(cls)
        self.v = args
        return self
    def __init__(self, a, b=2):
        self.a = a
print(P(5).v, P(5).a)
try:
    object(1)
except TypeError as e: print(e)
class E: pass
try:
    E(1)
except TypeError as e: print(e)
try:
    A()
except TypeError as e: print(e)
