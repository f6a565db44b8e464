# Iterators of the program in every construct that iterates, and what is said of bad ones.


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


class Seq:

    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


class OldStyle:

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return 'abc'[i]


print(
    list(Count(3)),
    sum(Count(4)),
    max(Count(5)),
    sorted(Count(3), reverse=True),
    tuple(Count(2)),
    set(Count(2)),
    dict(enumerate(Count(2))),
    [*Count(2)],
    2 in Count(3),
    9 in Count(3),
)
print(list(Seq()), 20 in Seq(), 25 in Seq(), list(reversed(OldStyle())), list(zip(Seq(), OldStyle())))
a, *b = Count(4)
print(a, b)
try:
    a, b = Count(3)
except ValueError as e:
    print(e)
try:
    a, b, c = Count(2)
except ValueError as e:
    print(e)
try:
    a, *b, c = Count(1)
except ValueError as e:
    print(e)
try:
    a, b = 1
except TypeError as e:
    print(e)


class BadIter:

    def __iter__(self):
        return 1


class NoIter:
    pass


class NoneIter:
    __iter__ = None


class BadNext:

    def __iter__(self):
        return self


class RaiseNext:

    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError('in next')


for c in (BadIter, NoIter, NoneIter, BadNext, RaiseNext):
    try:
        for x in c():
            pass
    except Exception as e:
        print(type(e).__name__, e)
    try:
        list(c())
    except Exception as e:
        print(type(e).__name__, e)
    try:
        [*c()]
    except Exception as e:
        print(type(e).__name__, e)
    try:
        1 in c()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        iter(c())
    except Exception as e:
        print(type(e).__name__, e)
it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, 'default'))
try:
    next(it)
except StopIteration as e:
    print('stop', e.args, e.value)
it = iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)
print(list(it))
print(list(iter(int, 1))[:0] if 0 else '', callable(iter))
l = [1, 2, 3]
for x in l:
    if x < 3:
        l.append(x + 10)
    if len(l) > 6:
        break
print(l)
d = {1: 1, 2: 2}
try:
    for k in d:
        d[k + 10] = 1
except RuntimeError as e:
    print(e)
s = {1, 2}
try:
    for k in s:
        s.add(k + 10)
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
print(
    type(iter([])),
    type(iter(())),
    type(iter({})),
    type(iter('')),
    type(iter(set())),
    type(iter(range(3))),
    type(iter(b'')),
    type(iter({}.items())),
    type(iter({}.values())),
    type(reversed([])),
    type(zip()),
    type(map(int, [])),
    type(filter(None, [])),
    type(enumerate([])),
    type(iter(Seq())),
    type(iter(int, 1)),
)
e = enumerate('ab', start=5)
print(next(e), list(e))
print(
    list(zip('abc', [1, 2])),
    list(zip()),
    list(map(lambda *a: a, [1, 2], 'ab')),
    list(filter(None, [0, 1, '', 'a'])),
    list(filter(lambda x: x > 1, [1, 2, 3])),
)
try:
    list(zip('ab', [1], strict=True))
except ValueError as e:
    print(e)
try:
    list(zip('a', [1, 2], strict=True))
except ValueError as e:
    print(e)
import operator

print(operator.length_hint(iter([1, 2, 3])), operator.length_hint(Count(2), 7))
print(all([]), any([]), all([1, 0]), any([0, 1]), all((x > 0 for x in [1, 2])), any((x > 5 for x in [1])))
for i, (a, (b, c)) in enumerate([(1, (2, 3)), (4, (5, 6))]):
    print(i, a, b, c)
for x in []:
    pass
else:
    print('else empty')
x = 0
while x < 3:
    x += 1
else:
    print('while else', x)
