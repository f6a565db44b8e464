# Special methods that answer what they must not.


class Temp:

    def __init__(self, c):
        self.c = c

    def __str__(self):
        return f'{self.c}C'

    def __repr__(self):
        return f'Temp({self.c!r})'


class OnlyRepr:

    def __repr__(self):
        return 'OR'


class OnlyStr:

    def __str__(self):
        return 'OS'


class BadStr:

    def __str__(self):
        return 1

    def __repr__(self):
        return None


class Fmt:

    def __format__(self, s):
        return 5


print(
    Temp(1),
    [Temp(1)],
    {'a': Temp(2)},
    (Temp(3),),
    {Temp(4)},
    f'{Temp(1)} {Temp(1)!r}',
    '%s %r' % (Temp(1), Temp(2)),
    str(OnlyRepr()),
    repr(OnlyStr())[:20].startswith('<__main__.OnlyStr'),
    OnlyStr(),
)
for f in (str, repr, print, lambda x: f'{x}', lambda x: '%s' % x, lambda x: '%r' % x, lambda x: [x].__repr__()):
    try:
        f(BadStr())
    except TypeError as e:
        print(e)
try:
    format(Fmt(), '')
except TypeError as e:
    print(e)


class BadLen:

    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v

    def __hash__(self):
        return self.v


for v in (-1, 'a', 1.5, 10**30, True):
    try:
        print(len(BadLen(v)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bool(BadLen(v)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(hash(BadLen(v)) == v)
    except Exception as e:
        print(type(e).__name__, e)


class BadBool:

    def __bool__(self):
        return 1


try:
    bool(BadBool())
except TypeError as e:
    print(e)
try:
    if BadBool():
        pass
except TypeError as e:
    print(e)


class BadIdx:

    def __index__(self):
        return 'a'

    def __int__(self):
        return 'b'

    def __float__(self):
        return 1

    def __complex__(self):
        return 1

    def __bytes__(self):
        return 's'

    def __iter__(self):
        return 5

    def __contains__(self, x):
        return 'truthy'

    def __dir__(self):
        return 5

    def __sizeof__(self):
        return 'q'


b = BadIdx()
for f in (
    lambda: [1][b],
    lambda: int(b),
    lambda: float(b),
    lambda: complex(b),
    lambda: bytes(b),
    lambda: iter(b),
    lambda: 1 in b,
    lambda: dir(b),
    lambda: range(b),
    lambda: hex(b),
    lambda: [1] * b,
    lambda: 'a'[b:],
    lambda: round(b),
    lambda: chr(b),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
