r = range(2, 20, 3)
print(r, r.start, r.stop, r.step, len(r), list(r), r[0], r[-1], r[1:3], r[::-1], r[::2], r[5:1], r[-3:], r[10:])
print(range(5), range(0), range(3, 1), range(1, 10, 2), range(10, 0, -3), repr(range(0, 5, 1)))
for i in (6, -7):
    try:
        r[i]
    except IndexError as e:
        print(e)
try:
    r["a"]
except TypeError as e:
    print(e)
print(5 in r, 6 in r, 5.0 in r, 5.5 in r, "5" in r, True in range(2), 2 in r, 20 in r, -1 in range(-5, 0))
print(r.index(5), r.count(5), r.count(6), r.count(5.0))
for v in (6, "x"):
    try:
        r.index(v)
    except ValueError as e:
        print(e)
print(range(0, 3, 2) == range(0, 4, 2), range(5, 0) == range(3, 1), range(1) == range(0, 1, 5), range(3) == [0, 1, 2], range(3) != range(4), range(0) == range(2, 2, 5))
print(hash(range(0)) == hash(range(5, 5)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), {range(3): 1}[range(0, 3)])
print(list(reversed(range(5))), list(reversed(range(1, 10, 4))), list(reversed(range(10, 0, -3))), list(reversed(range(0))))
big = range(2**70, 2**70 + 10, 3)
print(big, list(big), big[1], big[-1], len(big), 2**70 + 3 in big, big.index(2**70 + 6), big[1:], list(reversed(big)))
huge = range(0, 2**100)
print(huge[2**99], huge[-1], 2**98 in huge, huge[5:10], huge.index(2**90))
try:
    len(huge)
except OverflowError as e:
    print(e)
print(bool(huge), bool(range(0)), huge == range(2**100))
for args in [(), (1, 2, 0), (1.0,), ("1",), (1, 2, 3, 4), (None,)]:
    try:
        print(range(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    r.start = 5
except AttributeError as e:
    print(e)
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), list(it))
print(min(r), max(r), sum(r), sorted(r, reverse=True), [x * 2 for x in r], tuple(r), set(range(3)), 3 in range(0, 10)[2:5])
a, b, *c = range(6)
print(a, b, c, *range(3))
for i in range(3):
    for j in range(i):
        print(i, j, end=" ")
print()
for i in range(2**63 - 2, 2**63 + 2):
    print(i)
for i in range(5, -5, -4):
    print(i)
print(isinstance(r, range), type(r), type(r).__name__, range(True), range(False, True))
n = 0
for i in range(10):
    i += 5
    n += i
print(n, i)
print(r == r, r is r, range(3).__contains__(2), range(3).__len__(), range(3).__getitem__(1), range(5).__iter__().__next__())
