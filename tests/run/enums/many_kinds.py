from enum import *
class C(Enum):
    R = 1; G = 2; B = 3; ALIAS = 1
    def up(self): return self.name.upper()
print(C.R, repr(C.R), C(2), C["B"], C.ALIAS, list(C), len(C), C.R.name, C.R.value, C.R in C, C.G.up(), C.__members__)
try: C(9)
except ValueError as e: print(e)
try: C["Z"]
except KeyError as e: print(e)
try: C.R = 5
except AttributeError as e: print(e)
class I(IntEnum):
    A = 1; B = 2
print(I.A + 1, I.A < I.B, I.A == 1, repr(I.A), str(I.A), f"{I.A}", sorted([I.B, I.A]))
class F(Flag):
    X = auto(); Y = auto(); Z = auto(); XY = X | Y
print(F.X | F.Y, F.XY & F.X, F.X in F.XY, ~F.X, list(F.XY), F(0), F(5), bool(F.X & F.Y), repr(F.X | F.Z), F.XY.value, len(F.XY))
class IF(IntFlag):
    R = 4; W = 2; E = 1
print(IF.R | IF.W, repr(IF.R | IF.W), IF(7), IF.R | 8, IF.R & 4, int(IF.R), ~IF.R, IF(0))
class S(StrEnum):
    A = auto(); B = "bee"
print(S.A, S.B, S.A == "a", S.B.upper(), repr(S.A), f"{S.B:>5}")
@unique
class U(Enum): A = 1
try:
    @unique
    class V(Enum): A = 1; B = 1
except ValueError as e: print(e)
class P(Enum):
    E = (1, 2); M = (3, 4)
    def __init__(self, a, b): self.a = a; self.b = b
    @property
    def s(self): return self.a + self.b
print(P.E.s, P.M.a, P.E.value, P((3, 4)))
A = Enum("A", "x y z"); print(list(A), A.x.value); B = Enum("B", {"p": 10, "q": 20}); print(B.q.value, B)
class O(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    AA = auto(); BB = auto()
print([o.value for o in O]); 
class W(Enum):
    N = 1
    @classmethod
    def _missing_(cls, v): return cls.N if v == "n" else None
print(W("n")); print(type(C.R), isinstance(C.R, C), C.R is C(1), hash(C.R) == hash(C.R), C.R != C.G, {C.R: 1}[C.R])
class N(Enum):
    X = nonmember(5) if False else 1
    _ignore_ = []
for c in reversed(C): print(c)
print(C.R.__class__, C.__name__, C.R.__doc__, [m for m in dir(C) if not m.startswith("_")])
try: C.R < C.G
except TypeError as e: print(e)
try:
    class CC(C): pass
except TypeError as e: print(e)
class Val(Enum):
    @property
    def t(self): return "t"
    A = "a"
print(Val.A.t, Val.A._name_, Val.A._value_, Val("a")); print(C.__members__.items())
print(EnumCheck.UNIQUE, EnumMeta is EnumType, Flag.__name__)
