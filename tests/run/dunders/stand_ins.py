# Objects that stand for numbers and texts, in calls of builtins.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


class Meta(type):
    def __call__(cls, *a):
        return ("called", a)


class X(metaclass=Meta):
    pass


print(X(1, 2))


class IntLike:
    def __init__(s, v):
        s.v = v

    def __index__(s):
        return s.v

    def __int__(s):
        return s.v + 100


print([10, 20, 30][IntLike(1)], "abc"[IntLike(2)], range(10)[IntLike(3)], (1, 2)[IntLike(-1)])
print(b'ab'[IntLike(0)], "ab" * IntLike(2), [0] * IntLike(2), bin(IntLike(5)), hex(IntLike(255)))
print(chr(IntLike(65)), list(range(IntLike(3))), int(IntLike(1)), float(IntLike(2)))
print(complex(IntLike(3)), round(5.678, IntLike(1)), "%d" % IntLike(7), "%x" % IntLike(255))
print(f'{10:{(IntLike(5) if 0 else 5)}}', [1, 2, 3, 4][IntLike(1):IntLike(3)], bytes(IntLike(2)))
print(2 ** 3, pow(2, 5, 7), "abc".center(IntLike(7), "*"), "a,b,c".split(",", IntLike(1)))
print([3, 1].index(1, IntLike(0)), divmod(7, 2), 5 .to_bytes(IntLike(2), "big"))
print(int("11", IntLike(2)), list("abc").pop(IntLike(0)), slice(IntLike(1)).indices(IntLike(5)))
attempt(lambda: 1 + IntLike(1))
attempt(lambda: "a" * 2.0)
attempt(lambda: range(2.0))
attempt(lambda: chr(65.0))
attempt(lambda: bytes(2.5))


class F:
    def __float__(s):
        return 1.5


import math
print(math.sqrt(F()), float(F()), math.floor(2.5), round(F().__float__()), "%f" % F(), "%.1f" % F())
attempt(lambda: F() + 1)
attempt(lambda: int(F()))
attempt(lambda: math.floor(F()))


class C:
    def __complex__(s):
        return 1 + 2j


print(complex(C()))
attempt(lambda: float(C()))


class S:
    def __str__(s):
        return "S!"

    def __format__(s, spec):
        return f'<{spec}>'

    def __bytes__(s):
        return b'SB'


print(str(S()), f'{S()}', f'{S():abc}', format(S()), format(S(), "x"), "{:y}".format(S()))
print(bytes(S()), "%s" % S(), f'{S()!s:>5}', f'{S()!r}'[:5])


class T:
    def __trunc__(s):
        return 7

    def __floor__(s):
        return 8

    def __ceil__(s):
        return 9

    def __round__(s, n=None):
        return ("r", n)


print(math.trunc(T()), math.floor(T()), math.ceil(T()), round(T()), round(T(), 2), round(T(), None))


class Ab:
    def __abs__(s):
        return "abs"

    def __neg__(s):
        return "neg"

    def __pos__(s):
        return "pos"

    def __invert__(s):
        return "inv"

    def __divmod__(s, o):
        return ("dm", o)

    def __rdivmod__(s, o):
        return ("rdm", o)

    def __pow__(s, o, m=None):
        return ("pow", o, m)

    def __rpow__(s, o, m=None):
        return ("rpow", o, m)

    def __ipow__(s, o):
        return "ipow"

    def __matmul__(s, o):
        return "mm"

    def __imatmul__(s, o):
        return "imm"

    def __rmatmul__(s, o):
        return "rmm"

    def __lshift__(s, o):
        return "ls"

    def __rlshift__(s, o):
        return "rls"

    def __call__(s, *a, **k):
        return (a, k)


a = Ab()
print(abs(a), -a, +a, ~a, divmod(a, 1), divmod(1, a), a ** 2, pow(a, 2, 3), 2 ** a, a @ 1, 1 @ a)
print(a << 1, 1 << a, a(1, x=2), pow(2, a))
b = a
b **= 2
print(b)
b = a
b @= 1
print(b)
attempt(lambda: pow(2, a, 5))
attempt(lambda: round(a))
attempt(lambda: a + 1)
attempt(lambda: len(a))
attempt(lambda: a[0])
attempt(lambda: a < a)
attempt(lambda: iter(a))
attempt(lambda: int(a))
attempt(lambda: hash(a) == hash(a))
attempt(lambda: a & 1)
attempt(lambda: a @ a)
