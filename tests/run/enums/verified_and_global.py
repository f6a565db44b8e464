# What verify, global_enum, member and custom construction make of an enumeration.
from enum import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def a():
    @verify(UNIQUE)
    class A(Enum):
        X=1
        Y=1
    return A
def b():
    @verify(CONTINUOUS)
    class A(IntEnum):
        X=1
        Y=4
    return A
def c():
    @verify(NAMED_FLAGS)
    class A(Flag):
        X=1
        Y=4
        Z=15
    return A
def d():
    @verify(NAMED_FLAGS)
    class A(Flag):
        X=1
        Y=4
        Z=7
        W=24
    return A
def e():
    @verify(CONTINUOUS, UNIQUE, NAMED_FLAGS)
    class A(Flag):
        X=1
        Y=4
    return A
def f():
    @verify(CONTINUOUS)
    class A(Enum):
        X="a"
        Y="b"
    return A
def g():
    @verify(CONTINUOUS, UNIQUE, NAMED_FLAGS)
    class A(Flag):
        X=1
        Y=2
        Z=3
    return A
for x in (a,b,c,d,e,f,g): t(x)
@global_enum
class G(Enum):
    AA=1
    BB=2
print(AA, BB, repr(AA), str(G.BB))
@global_enum
class GF(Flag):
    FA=1
    FB=2
print(FA|FB, repr(FA|FB), repr(FA), repr(GF(0)), str(FA))
@global_enum
class GI(IntFlag):
    IA=1
    IB=2
print(IA|IB, repr(IA|IB), repr(IA), repr(GI(8)), repr(GI(9)), str(IA))
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH   = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def surface_gravity(self):
        G = 6.67300E-11
        return G * self.mass / (self.radius * self.radius)
print(Planet.EARTH, Planet.EARTH.value, Planet.EARTH.surface_gravity, dir(Planet.EARTH))
class N(IntEnum):
    A=1
print(dir(N.A)==sorted(dir(N.A)), [n for n in dir(N.A) if not n.startswith('_')])
print([n for n in dir(N) if not n.startswith('_')])
class S(StrEnum):
    A=auto()
    B="bb"
print(S.A, S.B, repr(S.A), f"{S.B:>5}", S("bb"))
class F(Enum):
    a = member(lambda: 3)
    b = nonmember(lambda: 4)
    @member
    def c(self): return 2
    @member
    class D: pass
print(F.a.name, F.a.value(), F.a.value.__name__,F.c.value.__name__, F.b(), F.c, F.D.value.__qualname__, repr(F.c)[:20])
class Unhash(Enum):
    A=[1]
    B={}
print(Unhash([1]), Unhash({}), Unhash.A in {Unhash.A: 1})
t(lambda: Unhash([2]))
t(lambda: Planet((1,2)))
t(lambda: Planet(1,2))
t(lambda: Planet(3.303e+23, 2.4397e6))
class X(Enum):
  A=1
t(lambda: X['x'])
t(lambda: X())
class Bad(Enum):
    A=1
    @classmethod
    def _missing_(cls, v): return 5
t(lambda: Bad(7))
class Bad2(Flag):
    A=1
    B=2
print(Bad2(0).name, Bad2.A.name, (Bad2.A|Bad2.B).name, Bad2(0).value)
t(lambda: Bad2.A in Bad2.B)
t(lambda: 1 in Bad2.B)
print(1 in X, X.A in X, 7 in X, "x" in X)
class AutoNum2(Enum):
    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj
class Swatch(AutoNum2):
    def __init__(self, pantone='unknown'):
        self.pantone = pantone
    AUBURN = '3497'
    SEA_GREEN = '1246'
    BLEACHED_CORAL = ()
print(list(Swatch), Swatch.BLEACHED_CORAL.pantone, Swatch.AUBURN.pantone)
class O(Enum):
    A = 1, 'x'
    B = 2, 'y'
    def __new__(cls, v, w):
        o = object.__new__(cls)
        o._value_ = v
        return o
    def __init__(self, v, w): self.w = w
print(O.A, O(2), O.B.w)
