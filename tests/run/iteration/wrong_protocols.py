# Objects whose special methods give something else than asked, and operations without any.

class Count:

    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


print(list(Count(3)), sum(Count(4)), max(Count(3)), *Count(2), dict(zip('ab', Count(2))), sorted(Count(3), reverse=True))


class OldSeq:

    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(OldSeq()), 9 in OldSeq(), tuple(iter(OldSeq())), [*reversed([1])])
try:
    reversed(OldSeq())
except TypeError as e:
    print(e)


class BadIter:

    def __iter__(self):
        return 5


try:
    iter(BadIter())
except TypeError as e:
    print(e)
try:
    for x in BadIter():
        pass
except TypeError as e:
    print(e)


class NoneIter:
    __iter__ = None


try:
    iter(NoneIter())
except TypeError as e:
    print(e)


class ItNoNext:

    def __iter__(self):
        return self


try:
    list(ItNoNext())
except TypeError as e:
    print(e)
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), next(it, 'dflt'))
try:
    next(it)
except StopIteration as e:
    print('SI', e.value)
print(iter([1])) if 0 else print(type(iter([1])).__name__, type(iter({})).__name__, type(iter(())).__name__, type(iter(range(1))).__name__, type(iter(set())).__name__, type(iter({}.items())).__name__, type(zip()).__name__, type(map(int, [])).__name__, type(enumerate([])).__name__, type(reversed([])).__name__, type(iter(b'')).__name__, type(iter(int, 1)).__name__)
n = [0]


def inc():
    n[0] += 1
    return n[0]


print(list(iter(inc, 5)))
d = {1: 1}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as e:
    print(e)
s = {1}
try:
    for k in s:
        s.add(k + 1)
except RuntimeError as e:
    print(e)
a, *b, c = Count(5)
print(a, b, c)
try:
    a, b = Count(3)
except ValueError as e:
    print(e)
try:
    a, b, c, d = Count(3)
except ValueError as e:
    print(e)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
try:
    a, b = 5
except TypeError as e:
    print(e)


class BadLen:

    def __len__(self):
        return -1


class BadLen2:

    def __len__(self):
        return 'a'


class BadBool:

    def __bool__(self):
        return 5


class BadRepr:

    def __repr__(self):
        return 5


class BadStr:

    def __str__(self):
        return 5


class BadHash:

    def __hash__(self):
        return 'x'


class BadIndex:

    def __index__(self):
        return 'i'


class BadInt:

    def __int__(self):
        return 'i'


class BadFmt:

    def __format__(self, s):
        return 5


class BadContains:

    def __contains__(self, x):
        return []


class BadCall:
    pass


for f in (lambda: len(BadLen()), lambda: len(BadLen2()), lambda: bool(BadBool()), lambda: repr(BadRepr()), lambda: str(BadStr()), lambda: hash(BadHash()), lambda: [1][BadIndex()], lambda: int(BadInt()), lambda: format(BadFmt()), lambda: 1 in BadContains(), lambda: bool(BadLen()), lambda: BadCall()(), lambda: BadCall()[0], lambda: BadCall() + 1, lambda: -BadCall(), lambda: BadCall() < BadCall(), lambda: len(BadCall()), lambda: abs(BadCall()), lambda: round(BadCall()), lambda: int(BadCall()), lambda: float(BadCall()), lambda: complex(BadCall()), lambda: divmod(BadCall(), 1), lambda: iter(BadCall()), lambda: next(BadCall()), lambda: reversed(BadCall()), lambda: hex(BadCall()), lambda: sum([BadCall()]), lambda: range(BadCall()), lambda: 'x' * BadCall(), lambda: BadCall() @ 1, lambda: pow(BadCall(), 2, 3), lambda: BadCall().foo, lambda: dict(BadCall()), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: set(5), lambda: {BadCall(): 1}[1], lambda: format(BadCall(), 'x'), lambda: f'{BadCall():>10}', lambda: isinstance(1, BadCall()), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: hash([]), lambda: setattr(1, 'x', 1), lambda: getattr(1, 5), lambda: vars(5), lambda: BadCall.x, lambda: object().x, lambda: object(1), lambda: type('X', (), {})(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
