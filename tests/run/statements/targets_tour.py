# statements: assignment/star/del/aug
a, b = b2, c = 1, 2
print(a, b, b2, c)
a, *b = range(4); print(a, b)
*a, b = "xyz"; print(a, b)
a, (b, *c), d = 1, [2, 3, 4], 5; print(a, b, c, d)
[a, b] = {1: 2, 3: 4}; print(a, b)
for s in ["a, b = 1", "a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "(a, b), c = 1, 2", "*a, = 5"]:
    pass
def t(f):
    try: f()
    except (TypeError, ValueError) as e: print(e)
def f1(): a, b = 1
def f2(): a, b = 1, 2, 3
def f3(): a, b = [1]
def f4(): a, *b, c = [1]
def f5(): (a, b), c = 1, 2
def f6(): a, b = iter([1, 2, 3])
def f7(): a, b, c = "ab"
def f8(): a, b = {1, 2, 3}
def f9(): a, b = None
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9): t(f)
l = [1, 2, 3, 4, 5]
l[1:3] = "ab"; print(l); l[::2] = [0, 0, 0]; print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
del l[0], l[-1]; print(l); del l[:]; print(l)
d = {"a": [1]}; d["a"][0] += 5; d["a"] += [7]; print(d); del d["a"]; print(d)
try: del d["zz"]
except KeyError as e: print(e)
try: del l[5]
except IndexError as e: print(e)
try: l[5] = 1
except IndexError as e: print(e)
t1 = ([1],)
try: t1[0] += [2]
except TypeError as e: print(e, t1)
try: "abc"[0] = "x"
except TypeError as e: print(e)
try: del "abc"[0]
except TypeError as e: print(e)
try: (1,)[0] = 1
except TypeError as e: print(e)
i = 5; i -= 1; i *= 3; i //= 2; i **= 2; i %= 7; i <<= 3; i |= 1; i ^= 3; i &= 0xF; i >>= 1; print(i)
i = 7; i /= 2; print(i)
x = y = []; x.append(1); print(y)
x, y = y, x
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 3}, {**{"a": 1}, "b": 2, **{"a": 3}})
def order():
    def p(n): print("p", n); return n
    l = [0] * 5
    l[p(1)] = p(2)
    l[p(0)], l[p(1)] = p(3), p(4)
    l[p(2)] += p(5)
    print({p(1): p(2), p(3): p(4)}, p(1) + p(2) * p(3), p(1) < p(2) < p(0) < p(9))
order()
assert True, "no"
try: assert 1 == 2, ("msg", 3)
except AssertionError as e: print(e.args)
try: assert []
except AssertionError as e: print(repr(e))
(a) = 1; (a,) = [2]; [] = (); () = []; print(a)
x: int = 5; y: "foo"; print(x)
try: y2: int; print(y2)
except NameError as e: print(e)
if 1: pass; print("semi"); 
for i in []: print("never")
else: print("else ran")
while False: pass
else: print("welse")
for i, (j, k) in enumerate([(1, 2), (3, 4)]): print(i, j, k, end=";")
print()
for l2 in [[1]]:
    for l2[0] in range(3): pass
    print(l2)
n = 0
while 1:
    n += 1
    if n % 2: continue
    if n > 6: break
else: print("no")
print(n)
print(1 if n else 2, n and 5, n or 5, 0 or [] or "z", 0 and 1, not n)
