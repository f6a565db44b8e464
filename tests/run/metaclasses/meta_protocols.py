class M(type):
    def __iter__(cls): return iter(cls.items)
    def __len__(cls): return len(cls.items)
    def __getitem__(cls, i): return cls.items[i]
    def __contains__(cls, x): return x in cls.items
    def __getattr__(cls, name): return "dyn_" + name
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __str__(cls): return "str " + cls.__name__
    def __add__(cls, other): return cls.__name__ + other.__name__
    def __eq__(cls, other): return cls is other
    def __hash__(cls): return 7
    def __bool__(cls): return False
    def __call__(cls, *a): return ("made", cls.__name__, a)
    def greet(cls): return "hi " + cls.__name__
    @property
    def size(cls): return len(cls)
    @classmethod
    def mk(mcs): return mcs.__name__
class C(metaclass=M):
    items = [1, 2, 3]
class D(C): pass
print(list(C), len(C), C[1], 2 in C, C.foo, repr(C), str(C), C + D, bool(C), C(1, 2), C.greet(), C.size, M.mk(), hash(C))
print(f"{C}", [C], D.items, D[0], C == D, C != D)
