r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[1:4], r[::-1], 5 in r, 6 in r, "5" in r, 5.0 in r)
print(r.start, r.stop, r.step, r.index(8), r.count(8), r.count(9), list(r), list(reversed(r)))
print(range(0) == range(5, 5), range(3) == range(0, 3, 1), range(3) != [0, 1, 2], hash(range(3)) == hash(range(0, 3)))
print(range(-5, 5)[3], range(5)[-5], max(range(10)), sum(range(101)), bool(range(0)), bool(range(1)))
print(range(10**20, 10**20 + 3)[1], len(range(0, 10**15, 7)), 10**19 in range(10**20), list(range(2**63 - 1, 2**63 + 2)))
print(list(range(5, 0, -1)), list(range(0, -6, -2)), list(range(True)), tuple(range(1, 2)))
for f in (lambda: r[100], lambda: r.index(3), lambda: range(), lambda: range(1, 2, 0), lambda: range("a"), lambda: range(1.0), lambda: len(range(2**70))):
    try:
        print(f())
    except (IndexError, ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
it = iter(range(3))
print(next(it), list(it))
a, b, c = range(3)
print(a, b, c, [*range(2), *range(2)], {x: x * x for x in range(3)})
print([i for i in range(10) if i in range(0, 10, 4)])
