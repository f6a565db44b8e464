# What methods of protocols may not return.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(It(3)), tuple(It(2)), set(It(3)), sum(It(4)), max(It(3)), sorted(It(3)))
print(dict(zip(It(2), "ab")), [*It(2)], list(map(str, It(2))), 1 in It(3), 9 in It(3), any(It(2)))
print(all(It(2)), list(enumerate(It(2))), "".join(map(str, It(3))), list(filter(None, It(3))))
print(bytes(It(3)), frozenset(It(1)), next(It(5)), min(It(3)))


class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("end")
        return i * 10


print(list(Seq()), 20 in Seq(), [*Seq()])
attempt(lambda: list(reversed(Seq())))
attempt(len, Seq())


class Bad1:
    def __iter__(self):
        return 5


attempt(lambda: list(Bad1()))
attempt(lambda: iter(Bad1()))


class Bad2:
    def __iter__(self):
        return self


attempt(lambda: list(Bad2()))


class Bad3:
    __iter__ = None


attempt(lambda: list(Bad3()))
attempt(lambda: 1 in Bad3())


class Bad4:
    def __len__(self):
        return -1


attempt(lambda: len(Bad4()))
attempt(lambda: bool(Bad4()))


class Bad5:
    def __len__(self):
        return "a"


attempt(lambda: len(Bad5()))


class Bad6:
    def __bool__(self):
        return 5


attempt(lambda: bool(Bad6()))
attempt(lambda: 1 if Bad6() else 2)
attempt(lambda: not Bad6())


class Bad7:
    def __index__(self):
        return "x"


attempt(lambda: [1][Bad7()])
attempt(lambda: range(Bad7()))
attempt(lambda: hex(Bad7()))


class Bad8:
    def __repr__(self):
        return 5

    def __str__(self):
        return b'x'


attempt(lambda: repr(Bad8()))
attempt(lambda: str(Bad8()))
attempt(lambda: f'{Bad8()}')
attempt(lambda: print(Bad8()))
attempt(lambda: "%s" % Bad8())
attempt(lambda: "%r" % Bad8())
attempt(lambda: ascii(Bad8()))


class Bad9:
    def __hash__(self):
        return 1.5

    def __format__(self, s):
        return 5

    def __contains__(self, x):
        return "yes"

    def __bytes__(self):
        return 5

    def __float__(self):
        return "f"

    def __int__(self):
        return 1.5

    def __complex__(self):
        return 5


attempt(lambda: hash(Bad9()))
attempt(lambda: format(Bad9()))
print(1 in Bad9())
attempt(lambda: bytes(Bad9()))
attempt(lambda: float(Bad9()))
attempt(lambda: int(Bad9()))
attempt(lambda: complex(Bad9()))
attempt(lambda: f'{Bad9():x}')


class LH:
    def __init__(s, v):
        s.v = v

    def __iter__(s):
        return iter([1, 2])

    def __length_hint__(s):
        return s.v


import operator
print(list(LH(5)), operator.length_hint(LH(7)), operator.length_hint(5, 3))
attempt(lambda: list(LH(-1)))
attempt(lambda: list(LH("a")))
print(list(LH(NotImplemented)))
attempt(lambda: operator.length_hint(LH(-1)))
