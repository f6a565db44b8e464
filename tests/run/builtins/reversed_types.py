# reversed as a type: what it makes of each kind of sequence, and what is no sequence.


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * i


class Own:
    def __reversed__(self):
        return iter(list("own"))


class No:
    __reversed__ = None

    def __len__(self):
        return 0

    def __getitem__(self, i):
        return i


def t(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)


for x in (Seq(), Own(), [1, 2], (1, 2), "ab", b"ab", range(3), {1: 2, 3: 4}, bytearray(b"xy")):
    r = reversed(x)
    print(type(r).__name__, isinstance(r, reversed), list(r))
print(isinstance(zip(), zip), isinstance(map(str, []), map), isinstance(filter(None, []), filter))
print(isinstance([], reversed), reversed, type(reversed), reversed.__name__)
t(lambda: reversed(No()))
t(lambda: reversed({1}))
t(lambda: reversed(5))
t(lambda: reversed(x for x in ()))
r = reversed(Seq())
print(next(r), r.__length_hint__(), list(r), r.__length_hint__(), next(r, "end"))
print([f(x) for f, x in ((reversed, "ab"), (enumerate, "ab"))][1].__next__())
