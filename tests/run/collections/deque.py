from collections import deque
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); print(d, len(d), d[0], d[-1], d[2], bool(deque()), bool(d))
print(d.pop(), d.popleft(), d, d.count(2), d.index(2), 3 in d, 9 in d)
d.extend([5, 6]); d.extendleft([7, 8]); print(d)
d.rotate(2); print(d); d.rotate(-3); print(d); d.rotate(); print(d); d.rotate(100); print(d)
d.reverse(); print(d, list(reversed(d)))
d.insert(1, 99); d.insert(-1, 77); d.insert(100, 55); d.insert(-100, 44); print(d)
d.remove(99); del d[0]; d[1] = "x"; print(d); del d[-1]; print(d)
t(lambda: deque().pop()); t(lambda: deque().popleft()); t(lambda: d[100]); t(lambda: d["a"]); t(lambda: d.remove("nope")); t(lambda: d.index("nope")); t(lambda: deque([1], -1)); t(lambda: deque(5)); t(lambda: d + [1]); t(lambda: hash(d)); t(lambda: d[0:1]); t(lambda: deque(maxlen="a")); t(lambda: d.__delitem__(50)); t(lambda: deque([1, 2], 2).insert(0, 3))
m = deque(maxlen=3)
for i in range(6):
    m.append(i)
print(m, m.maxlen, d.maxlen)
m.appendleft("L"); print(m); m.extend("xyz"); print(m, deque("abc", 2), deque(range(5), maxlen=0), deque([], 5))
a = deque([1, 2]); b = deque([1, 2]); c = deque([1, 3])
print(a == b, a != c, a < c, a <= b, c > a, a == [1, 2], a + c, a * 2, 2 * a, a is a.copy(), a.copy() == a)
a += [3]; a *= 2; print(a)
a.clear(); print(a, len(a))
q = deque([1, 2, 3])
try:
    for x in q:
        q.append(x)
except RuntimeError as e:
    print(e)
r = deque([1]); r.append(r); print(r)
s = deque("hello"); print(s, sorted(s), "".join(s), max(s), list(map(str.upper, s)), [*s], dict(enumerate(s)), sum(deque([1, 2])))
big = deque()
for i in range(1000):
    big.append(i)
    if i % 3 == 0:
        big.popleft()
print(len(big), sum(big), big[0], big[-1], big[500])
for i in range(500):
    big.appendleft(-i); big.pop()
print(len(big), sum(big), big[0], big[-1], big[400])
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
seen, todo = [], deque(["a"])
while todo:
    n = todo.popleft()
    if n not in seen:
        seen.append(n)
        todo.extend(graph[n])
print(seen)
x = deque([1, 2, 3], maxlen=3); x.extend(x); print(x); y = deque([1, 2]); y.extend(y); y.extendleft(y); print(y)
it = iter(deque([1, 2, 3])); print(next(it), list(it), list(it)); print(deque(deque([1, 2])), deque((1, 2)), deque({1: 2}), isinstance(d, deque), type(d).__name__, type(d))
a, b, *c = deque([1, 2, 3, 4]); print(a, b, c)
