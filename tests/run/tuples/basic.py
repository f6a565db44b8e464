t = (3, 1, 2)
print(t, len(t), t[0], t[-1], t[1:], t[::-1])
print((), (1,), (1, "a", None), ((1, 2), (3,)))
print(t + (4,), t * 2, 0 * t, 1 in t, 9 in t)
print(t == (3, 1, 2), t < (3, 2), (1, 2) < (1, 2, 0), () < (0,), (1, "a") == (1.0, "a"), t != [3, 1, 2])
print(t.index(1), t.count(3), sorted(t), max(t), sum(t), tuple("abc"), tuple([1, 2]), tuple(), tuple(range(3)))
a, b, c = t
print(a, b, c)
for x in t:
    print(x)
print(hash((1, 2, 3)), hash(()), hash((1, (2, "a" * 0))), hash((1.5, None is None)))
for f in (lambda: t[3], lambda: t.index(99), lambda: t + [1], lambda: t["x"]):
    try:
        print(f())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
