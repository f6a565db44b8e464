class A:
    """Doc A."""
    k = 1
    def __init__(self): self.x = 1
    def m(self): pass
class B(A):
    z = 3
b = B(); b.extra = 1
print([n for n in dir(b) if not n.startswith("_")])
print([n for n in dir(B) if not n.startswith("_")])
print(dir(b))
print(list(A.__dict__), A.__dict__["k"], "m" in vars(A), A.__dict__.get("nope"))
print({k: v for k, v in vars(B).items() if not k.startswith("_")})
def f(a, b=2, *args, c, d=4, **kw):
    """fdoc"""
    x = 1
    return x
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_flags, f.__code__.co_firstlineno, f.__code__.co_kwonlyargcount)
def outer(n):
    k = 5
    def inner(): return n + k
    return inner
g = outer(3)
print([c.cell_contents for c in g.__closure__], g.__code__.co_freevars, f.__closure__, outer.__code__.co_cellvars)
f.attr = 3
print(f.__dict__, vars(f))
try: vars(5)
except TypeError as e: print(e)
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir("") if not n.startswith("_")][:5])
print(f.__get__(3)  is not None, callable(f), callable(B), callable(b))
print(type(A.__dict__).__name__, type(f.__code__).__name__, type(f).__name__, type(b.m).__name__)
class D:
    def __dir__(self): return ["q", "a"]
print(dir(D()))
import math
print([n for n in dir(math) if n.startswith("is")])
