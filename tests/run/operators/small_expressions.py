# Copies with hooks, indices by __index__, augmented assignments, displays with stars, calls of builtins.

import copy


class A:

    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'A({self.v})'


class Copier:

    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return 'deep'


print(copy.copy(Copier()), copy.deepcopy([Copier()]))
a = A([1])
b = copy.copy(a)
c = copy.deepcopy(a)
a.v.append(2)
print(b, c)
l = [1]
l.append(l)
m = copy.deepcopy(l)
print(m[1] is m, l)
d = {}
d['self'] = d
print(d)


class Red:

    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return (Red, (self.x + 1,))


print(copy.copy(Red(1)).x)


class St:

    def __getstate__(self):
        return {'s': 1}

    def __setstate__(self, s):
        self.__dict__.update(s)
        self.extra = 1


s = copy.copy(St())
print(s.__dict__)
print(copy.copy(5), copy.copy((1, [2])), copy.deepcopy({1: [2]}), copy.copy(len) is len)
import operator
print(operator.attrgetter('v')(A(1)), operator.itemgetter(1, 0)('ab'), operator.methodcaller('upper')('x'), operator.add(1, 2), operator.contains([1], 1), operator.truth([]))


class Ix:

    def __index__(self):
        return 2


print([1, 2, 3][Ix()], 'abc'[Ix()], range(5)[Ix()], [0] * Ix(), bin(Ix()), 1 .__add__(Ix()) is NotImplemented)
print(5 .__class__, 5 .real, 5 .bit_length(), 5 .__add__(3), int.__add__(5, 3), 'a'.__len__(), [].__class__.__name__, 1.5.is_integer(), 5 .conjugate())
print(NotImplemented, Ellipsis, ..., bool(Ellipsis), type(...).__name__)
print(5 .__class__, not 5, 1 < 2 < 3, 1 < 3 > 2, 1 == 1.0 == True, 5 if [] else 6, None is None, [] == (), 'a' < 'b', (1, 2) < (1, 3), [1] < [1, 2])
print(*[1, 2], sep='-', end='!\n')
print(1, 2, 3, sep='')
print()
print('a', end='')
print('b', flush=True)
try:
    print(1, sep=5)
except TypeError as e:
    print(e)
print(f"{5!r:>5}|{'a':^5}|{3.14159:.2f}|{1000000:,}|{255:#x}|{5:08.3f}|{'x' * 3}|{ {'a': 1}['a']}|5={5!r}")
x = 5
x += 1
x -= 2
x *= 3
x //= 2
x **= 2
x %= 7
x <<= 3
x >>= 1
x |= 1
x &= 7
x ^= 2
print(x)
l = [1, 2, 3]
l[1:2] = [9, 9, 9]
l += 'ab'
l *= 2
print(l)
del l[::2]
print(l)
a, b = b, a = (1, 2)
print(a, b)
print([*range(3), *'ab'], {**{'a': 1}, 'b': 2}, (*[1], 2), {*[1, 1]})


def f(a, /, b, *, c):
    return (a, b, c)


print(f(1, 2, c=3), f(1, b=2, c=3), f(*[1], **{'b': 2, 'c': 3}))
print((lambda *a, **k: (a, k))(1, *[2], x=3, **{'y': 4}))
assert True, 'no'
print(max([1, 5, 3]), min('hello'), max([1], key=lambda x: -x), max([], default='d'), sum([[1], [2]], []), any([]), all([]), sorted('bca', reverse=True), list(zip([1, 2], 'ab', strict=True)))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
print(list(filter(None, [0, 1, '', 'a'])), list(enumerate('ab', 5)), round(2.5), round(-3.5), round(1234, -2), divmod(-7, 3), -7 // 3, -7 % 3, pow(2, -1), pow(3, -1, 7), abs(-5), hash(1) == hash(1.0), chr(97), ord('a'), hex(255), oct(8), bin(5), callable(5))
