def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
s = {3, 1, 2}
print(s, len(s), 1 in s, 1.0 in s, "x" in s, set(), set("hello") == set("olleh"), {1, 1, True, 1.0}, bool(set()), set([5, 3, 9, 1]), frozenset([2, 1]), frozenset(), set((1, 2)), set({1: 2}), set(range(5)))
s.add(4); s.add(4); s.discard(99); s.discard(3); print(s, s.pop(), s)
t(lambda: s.remove(99)); t(lambda: set().pop()); t(lambda: s.add([])); t(lambda: {[]}); t(lambda: set(5)); t(lambda: hash(set())); t(lambda: s + {1}); t(lambda: s | [1]); t(lambda: s < 5); t(lambda: s[0]); t(lambda: s.union(5)); t(lambda: s & "a"); t(lambda: s.foo); t(lambda: s.issubset(5)); t(lambda: [] in s); t(lambda: s.remove({7})); t(lambda: frozenset([1]).add(2)); t(lambda: s.update(3)); t(lambda: set(1, 2)); t(lambda: {1} - [1]); t(lambda: {1} ^ (1,)); t(lambda: s.discard([]))
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a <= b, {3} < b, b >= {5}, a > {1}, a == {4, 3, 2, 1}, a != b, {1} <= {1}, {1} < {1}, set() <= a)
print(a.union(b, [9], "x" if False else []), a.intersection(b, {3}), a.difference(b, [1]), a.symmetric_difference([4, 9]), a.isdisjoint([7]), a.isdisjoint(b), {1}.issubset([1, 2]), a.issuperset((1, 2)), a.union(), a.intersection(), a.difference(), a.copy())
c = set(a); c |= {10}; print(c); c &= {1, 10, 11}; print(c); c -= {1}; print(c); c ^= {10, 20}; print(c)
c = {1, 2, 3}; c.update([4], (5,), {6: 0}); print(c); c.intersection_update([1, 2, 9], {2, 1}); print(c); c.difference_update([1], [7]); print(c); c.symmetric_difference_update([2, 3]); print(c); c.clear(); print(c)
f = frozenset({1, 2})
print(f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, {1, 2} == f, hash(f) == hash(frozenset([2, 1])), f & [1] if False else f & {1}, f - {1}, f ^ {1}, {f: 1}[frozenset([1, 2])], f in {f}, {1, 2} in {f}, f.copy() is f, frozenset(f) is f, f.union([5]), f <= {1, 2, 3}, {frozenset([1]), frozenset([1])}, set([f]), hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset("abc")))
f |= {9}
print(f)
g = {f, frozenset([7])}
print(len(g), {9, 1, 2} in g, g - {frozenset([7])} == {f})
for mode in ("add", "del"):
    m = {1, 2, 3}
    try:
        for x in m:
            if mode == "add":
                m.add(x + 10)
            else:
                m.discard(x)
    except RuntimeError as e:
        print(e)
big = set(range(100)); 
for i in range(0, 100, 3):
    big.discard(i)
for i in range(200, 230, 7):
    big.add(i)
print(big)
w = set("the quick brown fox jumps over the lazy dog".split())
print(w, sorted(w), set("abcdefghij"), {"x", "y", "z"} | {"a"}, {1, "a", None, 2.5, (1, 2), True, b"q"})
w.discard("fox"); w.add("cat"); w.add("cow")
print(w, [x for x in w if len(x) > 3], list(w)[:2], {x % 3 for x in range(10)}, {x: y for x in "ab" for y in "cd"}, {(x, y) for x in range(2) for y in "a"} == {(0, "a"), (1, "a")})
print({-1, -2, -3}, {10**20, 2**61 - 1, 0, 2**61}, {0.5, 1.5, 2.0, 2}, {"", " "}, set([1, 2]) | set([2, 3]), sum({1, 2, 3}), max({4, 9, 2}), sorted({3, 1, 2}, reverse=True), len({1, 2} ^ {2, 3}), any({0}), all({1, 2}))
it = iter({1, 2, 3}); print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it))
print({1, 2}.__contains__(1), {1}.__len__(), {1}.__or__({2}), {1}.__or__([2]), {1}.__eq__({1}), {1}.__le__({1, 2}), {1}.__sub__({1}), {1}.__ne__({1}), {1, 2}.__rsub__({2, 3}), {1}.__rand__({1}), {1}.__ror__({2}), {1}.__rxor__({2}), frozenset([1]).__hash__() == hash(frozenset([1])))
x, y, *z = sorted({5, 6, 7, 8}); print(x, y, z, {*[1, 2], *"ab", 3} == {1, 2, 3, "a", "b"}, [*{1}], set(map(str, range(3))) == {"0", "1", "2"})
