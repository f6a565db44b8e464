# What classes, functions, methods and values tell of themselves.
class A:
    """Doc of A."""
    cls_attr: int = 5
    other: "str"
    def __init__(self, x: int, *, y: float = 2.0) -> None:
        self.x = x
    def meth(self, a, b=1, /, c=2, *args, d, e=3, **kw): pass
    @staticmethod
    def sm(): "sm doc"
    @classmethod
    def cm(cls): pass
a = A(1)
print(A.__doc__, A.__annotations__, A.__init__.__annotations__, A.__name__, A.__qualname__, A.__module__)
print(A.meth.__code__.co_varnames, A.meth.__code__.co_argcount, A.meth.__code__.co_kwonlyargcount, A.meth.__code__.co_posonlyargcount, A.meth.__defaults__, A.meth.__kwdefaults__)
print(a.meth.__func__ is A.meth, a.meth.__self__ is a, a.meth.__name__, A.cm.__self__ is A, A.sm.__doc__)
print(sorted(k for k in A.__dict__ if not k.startswith("__")), vars(a))
print(type(A.__dict__["sm"]).__name__, type(A.__dict__["cm"]).__name__, type(A.__dict__["meth"]).__name__)
def outer(p):
    q = 5
    def inner(r=p): return q + r + p
    return inner
f = outer(3)
print(f.__name__, f.__qualname__, f.__closure__ and [c.cell_contents for c in f.__closure__], f.__code__.co_freevars, f.__defaults__)
print(outer.__code__.co_cellvars, outer.__code__.co_name, outer.__code__.co_firstlineno, outer.__code__.co_flags & 0x20)
f.attr = 10
print(f.__dict__, f.attr, hasattr(f, "nope"))
print(callable(f), callable(5), callable(A), callable(a), callable(len))
print(isinstance(a, object), issubclass(A, object), isinstance(A, type), isinstance(type, type), type(type))
print(id(a) == id(a), a is not None, type(a) is A, a.__class__ is A, A.__class__ is type)
print((lambda: 0).__name__, (lambda: 0).__qualname__)
print([c.__name__ for c in bool.__mro__], bool.__bases__, int.__base__)
print(type(None), type(...), type(NotImplemented), type(range(1)), type(slice(1)), type(iter("")), type(iter([])), type(iter({})), type({}.keys()), type(zip()), type(map(int, [])), type(enumerate([])), type(reversed([])), type(x for x in []), type(len), type([].append), type(str.join), type(property()), type(f.__code__), type(lambda: 0))
print(hasattr(5, "real"), (5).real, (5).bit_length(), (5).__add__(3), (5).__class__.__name__, 5 .numerator)
print("abc".__len__(), [1].__contains__(1), {}.__class__, (1,).__add__((2,)), "a".__eq__(1), (1).__eq__("a"), (1).__lt__("a"))
print(A.__eq__ is object.__eq__, A.__init__ is object.__init__, a.__eq__(a), a.__eq__(5), a.__ne__(5))
print(a.__hash__() == hash(a), A.__hash__ is object.__hash__)
print(object().__class__, object.__new__(A).__class__.__name__, hasattr(object.__new__(A), "x"))
print(dir(a)[-4:], "meth" in dir(A), "x" in dir(a), "x" in dir(A))
setattr(a, "dyn", 7); print(getattr(a, "dyn"), getattr(a, "nope", "dflt"), a.__dict__); delattr(a, "dyn"); print(hasattr(a, "dyn"))
A.new_method = lambda self: ("new", self.x); print(a.new_method())
a.inst_fn = lambda: "inst"; print(a.inst_fn())
import types
a.bound = types.MethodType(lambda self, k: (self.x, k), a); print(a.bound(9))
print(types.FunctionType is type(f), types.GeneratorType, types.ModuleType, types.SimpleNamespace(a=1, b="x"))
print(A.__subclasses__(), A.mro(), A.__dictoffset__ != 0 if hasattr(A, "__dictoffset__") else True)
print(a.__reduce_ex__(2)[0].__name__, a.__sizeof__() > 0, a.__format__(""[:0])[:12], a.__dir__() is not None)
print(repr(A), str(A), repr(f)[:24], repr(a)[:20], repr(len), repr([].append)[:30], repr(A.meth)[:20], repr(a.meth)[:28])
