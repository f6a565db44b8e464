# attribute errors and class attribute tricks
class A:
    x = 1
    def __init__(self): self.y = 2
a = A()
for n in ("x", "y", "z"):
    print(n, hasattr(a, n), getattr(a, n, None))
try:
    a.z
except AttributeError as e:
    print(type(e), e.args)
try:
    A.z
except AttributeError as e:
    print(e.args)
try:
    del a.x
except AttributeError as e:
    print(e)
del a.y
try:
    del a.y
except AttributeError as e:
    print(e)
del A.x
try:
    A.x
except AttributeError as e:
    print(e)
try:
    del A.x
except AttributeError as e:
    print(e)
A.f = lambda self, q: q + 1
print(a.f(3))
try:
    a.f()
except TypeError as e:
    print(e)
a.g = lambda q: q * 2
print(a.g(4))
print(a.__dict__.keys())
try:
    None.foo = 1
except AttributeError as e:
    print(e)
try:
    int.foo = 1
except TypeError as e:
    print(e)
try:
    (1).real = 2
except AttributeError as e:
    print(e)
try:
    object().x = 1
except AttributeError as e:
    print(e)
print(A.__name__, A.__module__, A.__qualname__, A.__doc__, A.__bases__)
A.__name__ = "Renamed"
print(A, A.__name__, a.__class__.__name__)
