# Every tool of itertools with odd arguments.
import itertools as it, operator


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r) if not hasattr(r, '__next__') else list(it.islice(r, 12)))
    except Exception as e:
        print(type(e).__name__, e)


t(it.count); t(it.count, 5, 2); t(it.count, 1.5, 0.5); t(it.count, 'a'); t(it.count, 5, -1); t(it.count, step=3)
t(it.count, start=2, step=2)
print(it.count(3), it.count(3, 2), it.count(1.5), repr(it.count(0, 1)))
t(it.cycle, 'ab'); t(it.cycle, []); t(it.cycle, 5); t(it.cycle); t(it.repeat, 5, 3); t(it.repeat, 5)
t(it.repeat, 5, -1); t(it.repeat, 5, 'a'); t(it.repeat); print(it.repeat(5), it.repeat(5, 3))
t(it.repeat, object=1, times=2); t(it.accumulate, [1, 2, 3]); t(it.accumulate, [1, 2, 3], operator.mul)
t(it.accumulate, [1, 2], initial=10); t(it.accumulate, []); t(it.accumulate, [], initial=1); t(it.accumulate, 5)
t(it.accumulate, ['a', 'b']); t(it.accumulate, [1, 'a']); t(it.accumulate, [3, 1, 2], max)
t(it.accumulate, [1, 2], None); t(it.accumulate, [1, 2], func=lambda a, b: a - b); t(it.chain, 'ab', [1]); t(it.chain)
t(it.chain, 5); t(it.chain.from_iterable, ['ab', 'cd']); t(it.chain.from_iterable, [1]); t(it.chain.from_iterable, 5)
t(it.compress, 'abcd', [1, 0, 1]); t(it.compress, 'ab'); t(it.compress, data='abc', selectors=[0, 1, 1])
t(it.dropwhile, lambda x: x < 3, [1, 2, 3, 1]); t(it.takewhile, lambda x: x < 3, [1, 2, 3, 1])
t(it.filterfalse, None, [0, 1, '']); t(it.filterfalse, lambda x: x % 2, range(6)); t(it.dropwhile, 5, [1])
t(it.takewhile, lambda x: x)
print(
    [(k, list(g)) for k, g in it.groupby('aabbca')],
    [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4], lambda x: x % 2)],
    [(k, len(list(g))) for k, g in it.groupby('AaBb', key=str.lower)]
)
t(it.groupby, 5); t(it.groupby)
g = it.groupby('aab')
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2)); t(it.islice, range(10), 3); t(it.islice, range(10), 2, 8, 3)
t(it.islice, range(10), 2, None); t(it.islice, range(10), None); t(it.islice, range(10), -1)
t(it.islice, range(10), 1, 2, 0); t(it.islice, range(10), 'a'); t(it.islice, 5, 1); t(it.islice, range(3))
t(it.islice, range(5), 10, 2); t(it.islice, range(5), 1, 2, -1); t(it.islice, range(5), None, None, 2)
t(it.pairwise, 'abcd'); t(it.pairwise, 'a'); t(it.pairwise, 5); t(it.starmap, pow, [(2, 3), (3, 2)])
t(it.starmap, pow, [5]); t(it.starmap, pow, [(1, 2, 3, 4)])
t(it.tee, [1, 2]) if 0 else None
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a)); t(it.tee, [1], -1); t(it.tee, 5); print(len(it.tee([1], 3)), it.tee([1], 0))
t(it.zip_longest, 'ab', 'x'); t(it.zip_longest, 'ab', 'xyz', fillvalue='-'); t(it.zip_longest); t(it.zip_longest, 5)
t(it.batched, 'abcdefg', 3); t(it.batched, 'abc', 0); t(it.batched, 'abc', -1); t(it.batched, 'abcde', 2, strict=True)
t(it.batched, 'abcd', n=2); t(it.product, 'ab', [1, 2]); t(it.product, 'ab', repeat=2); t(it.product)
t(it.product, 'ab', []); t(it.product, 'ab', repeat=0); t(it.product, 'ab', repeat=-1); t(it.product, 5)
t(it.product, 'a', foo=1); t(it.permutations, 'abc'); t(it.permutations, 'abc', 2); t(it.permutations, 'abc', 0)
t(it.permutations, 'abc', 5); t(it.permutations, 'abc', -1); t(it.permutations, 'abc', 'x'); t(it.permutations, 5)
t(it.permutations, range(3), r=None); t(it.combinations, 'abcd', 2); t(it.combinations, 'abc', 0)
t(it.combinations, 'abc', 4); t(it.combinations, 'abc', -1); t(it.combinations, 'abc')
t(it.combinations_with_replacement, 'abc', 2); t(it.combinations_with_replacement, '', 2)
t(it.combinations_with_replacement, 'ab', 3); t(it.combinations_with_replacement, 'ab', -2)
t(it.combinations, iterable='abc', r=2)
for c in [it.count, it.cycle, it.chain, it.product, it.tee, it.islice, it.groupby, it.accumulate]:
    print(c.__name__, end=' ')
print(
    type(it.count()).__name__, type(it.chain()), type(iter(it.chain())) is it.chain, isinstance(it.count(), it.count),
    it.chain.__module__, repr(it.count), repr(type(it.groupby([])))
)
c = it.count(10)
print(next(c), next(c), c)
r = it.repeat(1, 3)
next(r); print(r, r.__length_hint__())
print(
    list(map(lambda x, y: x * y, it.count(1), [5, 6, 7])),
    sum(it.takewhile(lambda x: x < 50, it.accumulate(it.count(1)))), list(zip(it.count(), 'abc'))
)
i = iter([1, 2, 3, 4])
print(list(it.takewhile(lambda x: x < 2, i)), list(i))
ch = it.chain([1], [2])
print(next(ch), list(ch), list(ch))


def gen():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


s = it.islice(gen(), 1)
print(list(s))
del s
