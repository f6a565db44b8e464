# module __getattr__, dunder all via folder not possible; function attrs
def f(): pass
f.x = 1
print(hasattr(f, "x"), f.__dict__)
f.__doc__ = "d"
f.__name__ = "g"
print(f.__name__, f.__doc__)
class A:
    """Doc of A"""
    def m(self): "doc m"
print(A.__doc__, A.m.__doc__, A().m.__doc__, A.__name__, A.__qualname__, A.__module__)
A.__doc__ = "changed"
print(A.__doc__)
A.__name__ = "B"
print(A.__name__)
print(f.__module__, f.__qualname__)
def outer():
    def inner(): pass
    class L:
        def mm(self): pass
    return inner, L
i, L = outer()
print(i.__qualname__, L.__qualname__, L.mm.__qualname__, L().mm.__func__ is L.mm)
print(A().m.__self__.__class__.__name__, A.m.__code__.co_name, A.m.__code__.co_argcount)
print(callable(f), callable(A), callable(3), callable(A()))
print(f.__closure__, f.__code__.co_varnames, f.__defaults__, f.__kwdefaults__)
try:
    f.nope
except AttributeError as e: print(e)
try:
    del f.nope
except AttributeError as e: print(e)
print(f.__annotations__, f.__type_params__)
