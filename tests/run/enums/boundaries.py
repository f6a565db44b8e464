# What a flag does with bits that no member has, by its boundary.
from enum import *
import enum
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(Flag, boundary=KEEP):
    A=1
    B=2
    D=8
class Q(Flag, boundary=CONFORM):
    A=1
    B=2
    D=8
class R(Flag, boundary=EJECT):
    A=1
    B=2
    D=8
class S(Flag, boundary=STRICT):
    A=1
    B=2
    D=8
class T(IntFlag, boundary=STRICT):
    A=1
    B=2
    D=8
class U(IntFlag, boundary=CONFORM):
    A=1
    B=2
    D=8
class V(IntFlag, boundary=EJECT):
    A=1
    B=2
    D=8
class W(IntFlag):
    A=1
    B=2
    D=8
for C in (P,Q,R,S,T,U,V,W):
    print(C.__name__, C._boundary_, C._flag_mask_, C._all_bits_, C._singles_mask_)
    for v in (0,1,3,4,5,7,16,19,-1,-2,-3,-5,-16,-17,-30):
        t(lambda: repr(C(v)))
    t(lambda: ~C.A)
    t(lambda: repr(C.A|C.B))
    t(lambda: repr(C.A^C.D))
    t(lambda: repr(C.A|4))
    t(lambda: repr(C('x')))
    t(lambda: list(C(7)))
    t(lambda: str(C(5)))
    t(lambda: len(C(5)))
print(list(FlagBoundary), repr(KEEP), str(KEEP), KEEP is FlagBoundary.KEEP)
print(repr(EnumCheck.UNIQUE), list(EnumCheck), UNIQUE is EnumCheck.UNIQUE, str(UNIQUE), UNIQUE)
def chosen(kind):
    return FlagBoundary(kind)
class X(Flag, boundary=chosen("keep")):
    A = 1
print(repr(X(5)), X._boundary_, FlagBoundary.EJECT == "eject")
class Y(Flag):
    A = 1
    B = 6
    C = 3
print(repr(Y(7)), repr(Y(6)), repr(~Y.A), list(Y), Y(0).name, Y.C.name, (Y.A | Y.B).name)
t(lambda: Y(2))
t(lambda: 1 in Y.A)
