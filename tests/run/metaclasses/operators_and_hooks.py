# properties, class attributes, name mangling, etc.
class A:
    __x = 1
    _A__y = 2
    def get(self): return self.__x, self.__y
    def __priv(self): return "p"
    def call(self): return self.__priv()
a = A()
print(a.get(), a.call(), a._A__x, A._A__priv(a))
print([n for n in dir(A) if "A__" in n])
class Meta(type):
    def __getattr__(cls, n): return f"meta-{n}"
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, k): return k
    def __bool__(cls): return False
    def __add__(cls, o): return "add"
    def __eq__(cls, o): return True
    def __hash__(cls): return 7
    def __instancecheck__(cls, o): return o == 3
    def __subclasscheck__(cls, o): return o is int
    def __str__(cls): return "strcls"
    def __dir__(cls): return ["z", "a"]
    x = property(lambda cls: cls.__name__ * 2)
    def __setattr__(cls, n, v):
        print("set", n, v); super().__setattr__(n, v)
    def __delattr__(cls, n):
        print("del", n); super().__delattr__(n)
class C(metaclass=Meta):
    y = 1
print(C.foo, len(C), list(C), 5 in C, C["k"], bool(C), C + 1, C == 3, hash(C), isinstance(3, C), isinstance(4, C), issubclass(int, C), issubclass(str, C), str(C), dir(C), C.x)
C.q = 4
del C.q
print(C.y, C().y)
try:
    C().foo
except AttributeError as e:
    print(e)
class D(C): pass
print(type(D).__name__, D.zzz)
class Counter(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls.count = 0
        cls.registry = getattr(cls, "registry", []) + [name]
    def __call__(cls, *a, **k):
        cls.count += 1
        return super().__call__(*a, **k)
class X(metaclass=Counter): pass
class Y(X): pass
X(); X(); Y()
print(X.count, Y.count, X.registry, Y.registry)
M2 = Meta("M2", (), {"w": 3})
print(M2.w, type(M2) is Meta)
Z = Counter("Z", (X,), {"f": lambda self: 5})
print(Z().f(), Z.count, Z.registry)
T = type(C)
print(T is Meta, type(type(C)), Meta.__class__)
