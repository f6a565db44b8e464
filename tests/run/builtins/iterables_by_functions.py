# Functions that take an iterable, over iterables and other values of many kinds.
def call(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f"{type(e).__name__}: {e}"
data = [3, 1, 2]
its = [[3, 1, 2], (3, 1, 2), "312", {3: 1, 1: 2, 2: 3}, range(3), iter([3, 1, 2]), (x for x in [3, 1, 2]), map(int, "312"), zip([3], [1]), enumerate("ab"), b"312", bytearray(b"ab"), {5}, frozenset([5]), reversed([1, 2]), filter(None, [0, 1]), memoryview(b"ab"), 5, None, [[1, 2], [3]], "", []]
import copy
mk = lambda: [[3, 1, 2], (3, 1, 2), "312", {3: 1, 1: 2, 2: 3}, range(3), iter([3, 1, 2]), (x for x in [3, 1, 2]), map(int, "312"), zip([3], [1]), enumerate("ab"), b"312", bytearray(b"ab"), {5}, frozenset([5]), reversed([1, 2]), filter(None, [0, 1]), memoryview(b"ab"), 5, None, [[1, 2], [3]], "", []]
fs = [list, tuple, sorted, set, sum, max, min, any, all, len, iter, next, reversed, enumerate, dict, bytes, frozenset, "".join, lambda x: list(zip(x, x)), lambda x: list(map(str, x)), lambda x: list(filter(None, x)), lambda x: [*x], lambda x: {**x}, lambda x: print(*x), lambda x: x[0], lambda x: x[-1:], lambda x: 3 in x, bool, repr]
for i, f in enumerate(fs):
    for j, x in enumerate(mk()):
        r = call(f, x)
        s = repr(r)
        if " at 0x" in s: s = type(r).__name__
        print(i, j, s)
