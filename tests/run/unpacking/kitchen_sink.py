# Targets of every kind: unpacking, stars, augmented assignment, del.
a = b = c = []
a.append(1); print(b, c is a)
x, y = 1, 2; x, y = y, x; print(x, y)
(p, (q, [r, s])), t = (1, (2, [3, 4])), 5; print(p, q, r, s, t)
first, *mid, last = range(6); print(first, mid, last)
*init, = "abc"; print(init)
[h, *tl] = "xyz"; print(h, tl)
l = [1, 2, 3, 4, 5]
l[0], l[1] = l[1], l[0]; print(l)
l[1:3], z = ["A", "B", "C"], 9; print(l, z)
i = 0
i, l[i] = 2, "changed"; print(i, l)
d = {}
d["k"], d["j"] = 1, 2; print(d)
class O: pass
o = O(); o.a, o.b = 1, [2]; o.b += [3]; print(o.a, o.b)
t = ([1],)
try: t[0] += [2]
except TypeError as e: print(e, t)
def f(): print("f called"); return d
f()["k"] += 10; print(d)
def idx(): print("idx"); return 0
l[idx()] = idx(); print(l)
for (k, v), w in [((1, 2), 3)]: print(k, v, w)
for l[0] in range(3): pass
print(l[0])
for o.a in "xy": pass
print(o.a)
for src in ["a, b = 1", "a, b = 1, 2, 3", "a, b = 'x'", "[a, b] = {}", "a, *b, c = [1]", "a, b = None", "(a,) = []", "a, b = iter([1])", "a, b, *c = 'x'"]:
    try: exec(src)
    except Exception as e: print(src, "->", type(e).__name__, e)
v = 10; v += 5; v -= 3; v *= 2; v //= 5; v **= 3; v %= 50; v <<= 2; v |= 1; v ^= 3; v &= 0xFF; v >>= 1; v /= 2; print(v)
s = "a"; s += "b"; s *= 2; print(s)
tt = (1,); tt += (2,); print(tt)
st = {1}; st |= {2}; st &= {2, 3}; st ^= {5}; st -= {5}; print(st)
del l[0], l[-1]; print(l)
del l[:]; print(l)
del d["k"], o.a; print(d, o.__dict__)
try: del d["zz"]
except KeyError as e: print(repr(e))
try: del [][0]
except IndexError as e: print(e)
n = 5
del n
try: n
except NameError as e: print(e)
print((lambda *a, **k: (a, k))(*[1, 2], *(3,), x=1, **{"y": 2}, **dict(z=3)))
print([*range(2), *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}}, {*[1], *[2]}, (*[1], 2))
def g(*a, b=1, **k): return a, b, k
print(g(*[1], 2, *[3], b=4, **{"c": 5}))
try: g(**{"b": 1}, b=2)
except TypeError as e: print(e)
try: g(**{1: 2})
except TypeError as e: print(e)
try: g(*5)
except TypeError as e: print(e)
try: g(**5)
except TypeError as e: print(e)
print(a if (a := 5) > 3 else 0, [y := 1, y + 1], (z := 3) + z)
if (m := len("abc")) == 3: print("walrus", m)
while (n := v) and False: pass
print([w for x in range(5) if (w := x * 2) > 4], w)
x = y = z = 0
x, y, z = (z := 5), z, z + 1; print(x, y, z)
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1 != 2, not 1 == 2, (1 < 2) < 3, 3 > 2 > 1 > 0, 1 in [1] == True)
print(0 or "x" and "y", None or 0, [] and 1, not [], 1 if [] else 2, "a" or 1/0, 0 and 1/0)
always = (1, "a tuple is true"); assert always
pass; print("semi"); print("colons")
