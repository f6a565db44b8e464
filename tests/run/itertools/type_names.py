import itertools
its = [itertools.count(5), itertools.repeat(1, 2), itertools.cycle([1]), itertools.chain([1], [2]), itertools.accumulate([1,2]),
  itertools.batched([1,2], 1), itertools.compress([1],[1]), itertools.dropwhile(bool,[1]), itertools.takewhile(bool,[1]),
  itertools.filterfalse(None,[0]), itertools.starmap(pow,[(1,2)]), itertools.pairwise([1,2]), itertools.islice([1],1),
  itertools.zip_longest([1],[2]), itertools.product([1],[2]), itertools.permutations([1]), itertools.combinations([1],1),
  itertools.combinations_with_replacement([1],1), itertools.groupby([1])]
for i in its:
    print(type(i).__name__, type(i).__module__, type(i))
print(isinstance(itertools.count(), itertools.count), isinstance(itertools.chain([1]), itertools.chain))
print(itertools.count(5), itertools.count(2, 3), itertools.repeat(1, 2), itertools.repeat('x'), itertools.count(1.5, 0.5))
print(isinstance(itertools.product([1],[2]), itertools.product))
print(repr(itertools.count))
print(itertools.chain, itertools.islice, itertools.tee([1])[0].__class__)
for c in (itertools.chain, itertools.islice, itertools.cycle):
    print(c.__name__, c.__qualname__)
