class A:
    total = 0
    @classmethod
    def create(cls, *args): 
        o = cls(*args); cls.total += 1
        return o
    @staticmethod
    def helper(x, y=2): return x * y
    def __init__(self, v=0): self.v = v
class B(A): pass
print(A.create(3).v, B.create().v, A.total, B.total, A.helper(4), A().helper(1, 5))
m = A.create; print(m(7).v); h = A.helper; print(h(3))
print(type(A.create(1)).__name__, A.create.__name__, A.helper.__name__, A.create.__func__.__name__)
class C:
    def method(self): return "m"
    alias = method
    @classmethod
    @property
    def odd(cls): return 1
c = C(); f = c.method; g = C.method
print(f(), g(c), c.alias(), f == c.method, C.method is C.alias)
class Calls:
    def __call__(self, *a, **k): return (a, k)
print(Calls()(1, x=2), callable(Calls()), callable(3))
class Chain:
    def __init__(self): self.ops = []
    def add(self, x): self.ops.append(x); return self
print(Chain().add(1).add(2).ops)
try: A.nope
except AttributeError as e: print(e)
try: A().nope
except AttributeError as e: print(e)
try: A.create(1, 2, 3)
except TypeError as e: print(e)
try: A.method2()
except AttributeError as e: print(e)
try: C.method()
except TypeError as e: print(e)
