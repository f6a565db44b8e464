# walrus and comprehension scopes
data = [1, 2, 3, 4]
print([y for x in data if (y := x * x) > 4], y)
print(any((hit := v) > 2 for v in data), hit)
while (n := data.pop()) > 2: print("popped", n)
print(n, data)
def f():
    if (m := g()) is not None: return m
    return "none"
def g(): return None
print(f())
total = 0
print([total := total + v for v in range(5)], total)
x = "outer"
l = [x for x in range(3)]
print(x, l)
s = {x for x in "aab"}; print(sorted(s), x)
d = {k: v for k, v in zip("ab", [1, 2])}; print(d)
print([[i * j for j in range(i)] for i in range(4)])
print([a + b for a in "xy" for b in "12" if a + b != "x2"])
print([(i, j) for i in range(3) for j in range(i, 3) if (i + j) % 2 == 0])
print([f() for f in [lambda i=i: i for i in range(3)]])
class C:
    vals = [1, 2]
    doubled = [v * 2 for v in vals]
    pairs = list((v, w) for v in vals for w in (3, 4))
print(C.doubled, C.pairs)
def outer():
    z = 10
    return [z + q for q in range(3)], {q: z for q in range(2)}, list(z - q for q in range(2))
print(outer())
print(*[c.upper() for c in "abc" if c != "b"], sep="|")
print({len(w): w for w in ["a", "bb", "cc"]})
print([x for x in [1, [2, 3], "s"] if not isinstance(x, list)])
print([None for _ in range(2)], [[]] * 2, [[] for _ in range(2)])
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)], [e for r in m for e in r], [r[::-1] for r in m])
try: [1 / v for v in [1, 0]]
except ZeroDivisionError as e: print(e)
gen = (v for v in [1, 2, 3] if v != 2)
print(next(gen), list(gen))
try: (lambda: [undefined_q for _ in [1]])()
except NameError as e: print(e)
print([i for i in range(10) if i % 2 if i % 3])
print([(lambda v: v + 1)(i) for i in range(3)], [i if i else "z" for i in range(2)])
a = [0] * 3
print([a.__setitem__(i, i * i) for i in range(3)], a)
print((y := 1, y + 1), [z := 5, z ** 2], {"k": (w := 3)}, w)
def h(v=(dflt := 7)): return v
print(h(), dflt)
if any(len(longest := w) > 4 for w in ["hi", "hello", "x"]): print(longest)
print(f"{(ff := 3)} {ff}")
