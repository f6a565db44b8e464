import itertools
from itertools import *
print(list(islice(count(), 5)), list(islice(count(10, 3), 4)), list(islice(count(2.5, 0.5), 3)), count(3), count(1, 2), count(1.5))
c = count(5); next(c); print(c)
print(list(islice(cycle("AB"), 5)), list(cycle([])), list(repeat("x", 3)), repeat(5, 2), repeat("q"), list(repeat(1, 0)), list(repeat(1, -5)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([], initial=5)), list(accumulate("abc")), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(batched("ABCDEFG", 3)), list(batched([], 2)))
print(list(chain("ab", [1, 2], (3.5,))), list(chain()), list(chain([1])), list(chain.from_iterable(["ab", "cd"])), list(chain([1], [2])), list(chain.from_iterable([[1], [], [2, 3]])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("AB", [1])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(takewhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(filterfalse(lambda x: x < 5, [1, 4, 6, 3, 8])), list(filterfalse(None, [0, 1, "", "a"])))
print(list(starmap(pow, [(2, 5), (3, 2), (10, 3)])), list(starmap(lambda a, b: a + b, zip("ab", "cd"))))
print(list(pairwise("ABCD")), list(pairwise([1])), list(pairwise([])))
print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)), list(islice("ABCDEFG", 0, None, 2)), list(islice("ABCDEFG", 1, 6, 2)), list(islice([1], 5)), list(islice("ABC", 0)), list(islice("ABC", None)), list(islice("ABCDE", None, 3)))
it = iter(range(10))
print(list(islice(it, 2, 5)), next(it))
it = iter(range(10))
print(list(islice(it, 0, 4, 3)), next(it))
print(list(zip_longest("ABCD", "xy", fillvalue="-")), list(zip_longest([1], [2, 3], [4, 5, 6])), list(zip_longest()), list(zip_longest("ab")), list(zip_longest("a", "bc", "def", "gh", fillvalue=0)))
print(list(product("AB", "xy")), list(product(range(2), repeat=3)), list(product("ab", [1, 2], (True,))), list(product()), list(product([], "ab")), list(product("ab")), list(product("a", "b", "c", "d")), list(product("ab", [1], repeat=2)), list(product([1, 2], repeat=0)))
print(list(permutations("ABC")), list(permutations("ABC", 2)), list(permutations([1, 2], 3)), list(permutations([], 0)), list(permutations(range(3), 0)), list(permutations([1])))
print(list(combinations("ABCD", 2)), list(combinations(range(4), 3)), list(combinations([1], 2)), list(combinations([1, 2], 0)))
print(list(combinations_with_replacement("ABC", 2)), list(combinations_with_replacement([], 1)), list(combinations_with_replacement([1, 2], 0)))
print([(k, list(g)) for k, g in groupby("AAAABBBCCDAABBB")], [k for k, g in groupby("AAAABBBCCDAABBB")], [(k, list(g)) for k, g in groupby([1, 3, 5, 2, 4, 7], key=lambda x: x % 2)], list(groupby([])))
groups = []
for k, g in groupby(sorted(["apple", "avocado", "banana", "cherry", "blueberry"]), key=lambda w: w[0]):
    groups.append((k, list(g)))
print(groups)
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
x, y, z = tee("ab", 3)
print(list(x), list(y), list(z))
for f in (lambda: islice([1], -1), lambda: islice([1], 0, 5, 0), lambda: islice([1], "a"), lambda: batched([1], 0), lambda: permutations([1], -1), lambda: combinations([1], -1), lambda: product([1], repeat=-1), lambda: list(batched("abc", 2, strict=True)), lambda: list(chain(5)), lambda: count("a")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for n, s in zip(count(1), "abc"):
    print(n, s, end="; ")
print()
total = 0
for a, b in product(range(10), range(10)):
    total += a * b
for a, b in combinations(range(20), 2):
    total += a - b
print(total)
def gen():
    print("start")
    yield 1
    yield 2
    print("end")
g = gen()
t = takewhile(lambda v: v < 2, g)
print(next(t), next(t, "done"))
print(sum(islice(accumulate(count(1)), 10)), max(accumulate([1, -5, 3], lambda a, b: a + b)), dict(zip("ab", count())), list(map(lambda p: p[0] + p[1], pairwise([1, 2, 3]))))
