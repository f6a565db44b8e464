def largest(xs):
    best = None
    for x in xs:
        if best is None or x > best:
            best = x
    return best


def twice(x):
    return x + x


def first(x):
    return x[0]


def swap(a, b):
    return b, a


def fold(f, xs, start):
    for x in xs:
        start = f(start, x)
    return start


print(largest([3, 9, 2]), largest("hello"), largest([1.5, 2]), largest([]), largest([(1, 2), (1, 3)]), largest({5, 2**70}))
print(twice(2), twice(1.5), twice("ab"), twice([1]), twice((None,)), twice(2**62), twice(True))
print(first([1]), first("xyz"), first((2.5,)), first({0: "dict"}), first(b"b"), first(range(5, 9)))
print(swap(1, "a"), swap(None, [1]), swap(*swap(1, 2)))
print(fold(lambda a, b: a + b, [1, 2, 3], 0), fold(lambda a, b: a + b, "abc", ""), fold(lambda a, b: a + [b], range(3), []), fold(lambda a, b: a * b, range(1, 26), 1))
print(fold(lambda a, b: {**a, b: len(a)}, "xyz", {}), fold(max, [3, 1, 4.5], 0))


def kind(x, *, depth=0):
    if isinstance(x, (list, tuple)):
        return [kind(e, depth=depth + 1) for e in x] or depth
    return type(x).__name__[0] + str(depth)


print(kind(1), kind([1, "a", (2.5, [None, []])]))
for f in (twice, first, largest):
    for v in (None, 5, {}):
        try:
            print(f.__name__, f(v))
        except (TypeError, KeyError) as e:
            print(f.__name__, type(e).__name__, e)
