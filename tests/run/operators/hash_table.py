# Hashes of builtin values and of classes with odd hash methods.


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


for x in [
    0, 1, -1, -2, 2 ** 31, 2 ** 61 - 1, 2 ** 61, 2 ** 64, -2 ** 61, 10 ** 30, 0.0, -0.0, 1.0, 0.5, 1.5, -1.5,
    10000000000.0, 1e+100, float('inf'), float('-inf'), True, 1j, 2 + 3j, (), (1,), (1, 2), (1, (2, 3)), ((),),
    frozenset(), frozenset([1]), frozenset([1, 2, 3]), None, ..., range(3), range(0), range(1, 10, 2), b'',
    slice(1, 2),
]:
    print(repr(x), end=' ')
    t(hash, x) if x not in (...,) else print()
import fractions, decimal
print(
    hash(fractions.Fraction(1, 2)) == hash(0.5), hash(decimal.Decimal('1.5')) == hash(1.5),
    hash(fractions.Fraction(3)) == 3
)


class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
    def __hash__(self): return hash(('A', self.v)) if isinstance(self.v, int) else 0


s = {A(1), A(2), A(1)}
print(len(s), A(1) in s, A(3) in s)
d = {A(1): 'x'}
d[A(1)] = 'y'
print(len(d), d[A(1)])


class B:
    def __eq__(self, o): return True


t(hash, B()); t(lambda: {B()}); t(lambda: {B(): 1}); print(B.__hash__, B() == 5, B() != 5)


class C(B):
    __hash__ = object.__hash__


print(len({C(), C()}) in (1, 2))


class D(A):
    pass


print(hash(D(1)) == hash(A(1)), D(1) == A(1))


class E(A):
    def __eq__(self, o): return super().__eq__(o)


t(hash, E(1))


class F:
    def __hash__(self): return -1


class G:
    def __hash__(self): return 2 ** 70


class H:
    def __hash__(self): return True


class I:
    def __hash__(self): return 1.5


class J:
    def __hash__(self): raise RuntimeError('no hash')


class K:
    __hash__ = None


for c in [F, G, H, I, J, K]:
    t(hash, c())
    t(lambda: {c(): 1}[c]) if c in (I, J, K) else None
t(lambda: {1: 2}[[]]); t(lambda: [] in {1: 2}); t(lambda: {}.get([])); t(lambda: {1}.__contains__([]))
t(lambda: set([[1]])); t(lambda: dict([([1], 2)])); t(lambda: frozenset([{}])); t(lambda: {(1, [2]): 3})
t(lambda: {frozenset([1]): 1}[frozenset([1])])
print(
    hash('') == hash(b''), hash('a') == hash('a'), hash((1, 2)) != hash((2, 1)),
    hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), {1: 'a', 1.0: 'b', True: 'c'}, {0, False, 0.0},
    hash(float('nan')) != 5, (n := float('nan')) in [n], {n: 1}[n], [n] == [n], n == n
)
