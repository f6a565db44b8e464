# Comparisons that answer anything, and operators that refuse.


class Eq:

    def __init__(self, r):
        self.r = r

    def __eq__(self, o):
        return self.r

    def __ne__(self, o):
        return 'ne'

    def __lt__(self, o):
        return NotImplemented


print(
    Eq(1) == 2,
    Eq([]) == 1,
    Eq(0) != 1,
    not Eq(0) == 1,
    Eq(NotImplemented) == 5,
    5 == Eq('x'),
    [Eq(0)] == [1],
    [Eq(1)] == [1],
    Eq(0) in [1],
    1 in [Eq(1)],
)
try:
    Eq(1) < 2
except TypeError as e:
    print(e)
try:
    Eq(1) < Eq(2)
except TypeError as e:
    print(e)
try:
    hash(Eq(1))
except TypeError as e:
    print(e)


class Ord:

    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        print('lt', self.v, o.v)
        return self.v < o.v

    def __gt__(self, o):
        print('gt', self.v, o.v)
        return self.v > o.v

    def __le__(self, o):
        print('le')
        return True

    def __repr__(self):
        return str(self.v)


(
    print(
        sorted([Ord(2), Ord(1), Ord(3)]),
        max(Ord(1), Ord(2)),
        min([Ord(1), Ord(2)]),
        Ord(1) > Ord(2),
        Ord(1) >= Ord(1),
    )
    if 0
    else print(sorted([Ord(2), Ord(1), Ord(3)]), max(Ord(1), Ord(2)), min([Ord(1), Ord(2)]), Ord(1) > Ord(2))
)


class Base:

    def __add__(self, o):
        return 'Base add'

    def __radd__(self, o):
        return 'Base radd'


class Sub(Base):

    def __radd__(self, o):
        return 'Sub radd'


print(Base() + Sub(), Sub() + Base(), Base() + Base(), 1 + Base(), Base() + 1)


class NI:

    def __add__(self, o):
        return NotImplemented

    def __iadd__(self, o):
        return NotImplemented

    def __mul__(self, o):
        raise ValueError('mul')


n = NI()
for f in (lambda: n + 1, lambda: 1 + n, lambda: n + n, lambda: n * 2, lambda: 2 * n):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    n += 1
except TypeError as e:
    print(e)
print(NotImplemented, type(NotImplemented), Ellipsis, ..., type(...), None, type(None), bool(...))
