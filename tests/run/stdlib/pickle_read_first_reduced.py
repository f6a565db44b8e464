# Reads what an earlier run pickled by calls, in nested classes and as constants, before it pickles anything.
import pickle


class Reduced:
    def __init__(self, *parts):
        self.parts = parts

    def __reduce__(self):
        return Reduced, self.parts

    def __repr__(self):
        return f"Reduced{self.parts}"


def make(x, y):
    return Made([x, y])


class Made:
    def __init__(self, items):
        self.items = items

    def __reduce__(self):
        return make, tuple(self.items)

    def __repr__(self):
        return f"Made({self.items})"


class Outer:
    class Inner:
        def __init__(self):
            self.x = 1


# As CPython 3.13 wrote them.
STORED = [
    b'c__main__\nReduced\np0\n(I1\nVx\np1\ntp2\nRp3\n.',
    b'\x80\x02c__main__\nReduced\nq\x00K\x01X\x01\x00\x00\x00xq\x01\x86q\x02Rq\x03.',
    b'\x80\x04\x95"\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x07Reduced\x94\x93\x94K\x01\x8c\x01x\x94\x86\x94R\x94.',
    b'c__main__\nmake\np0\n(I5\nI6\ntp1\nRp2\n.',
    b'\x80\x02c__main__\nmake\nq\x00K\x05K\x06\x86q\x01Rq\x02.',
    b'\x80\x04\x95\x1d\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x04make\x94\x93\x94K\x05K\x06\x86\x94R\x94.',
    b'ccopy_reg\n_reconstructor\np0\n(c__builtin__\ngetattr\np1\n(c__main__\nOuter\nVInner\np2\ntRp3\nc__builtin__\nobject\np4\nNtp5\nRp6\n(dp7\nVx\np8\nI1\nsb.',
    b'\x80\x02c__builtin__\ngetattr\nq\x00c__main__\nOuter\nX\x05\x00\x00\x00Innerq\x01\x86Rq\x02)\x81q\x03}q\x04X\x01\x00\x00\x00xq\x05K\x01sb.',
    b'\x80\x04\x95)\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x0bOuter.Inner\x94\x93\x94)\x81\x94}\x94\x8c\x01x\x94K\x01sb.',
    b'c__builtin__\nEllipsis\np0\n.',
    b'\x80\x02c__builtin__\nEllipsis\nq\x00.',
    b'\x80\x04\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x08Ellipsis\x94\x93\x94.',
    b'(lp0\nc__builtin__\nEllipsis\np1\nac__main__\nOuter\np2\na.',
    b'\x80\x02]q\x00(c__builtin__\nEllipsis\nq\x01c__main__\nOuter\nq\x02e.',
    b'\x80\x04\x952\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08builtins\x94\x8c\x08Ellipsis\x94\x93\x94\x8c\x08__main__\x94\x8c\x05Outer\x94\x93\x94e.',
]


def shown(x):
    if isinstance(x, Outer.Inner):
        return 'Inner ' + str(x.x)
    return repr(x)


for data in STORED:
    try:
        print(shown(pickle.loads(data)))
    except Exception as error:
        print(type(error).__name__, error)

for value in (Reduced(1, "x"), Made([5, 6]), Outer.Inner(), ..., [..., Outer]):
    print(pickle.dumps(value) in STORED)
