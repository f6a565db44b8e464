# loops: for/else, while/else, break in nested, enumerate, range forms, mutation
for i in range(3):
    for j in range(3):
        if j == 1: break
        print(i, j)
    else: print("no break")
else: print("outer else")
for x in []: pass
else: print("empty else")
n = 5
while n:
    n -= 1
    if n == 2: continue
    if n == 1: break
else: print("never")
print(n)
while n: n -= 1
else: print("while else")
for i in range(10, 0, -3): print(i, end=" ")
print()
for i, c in enumerate("abc", start=1): print(i, c, end=" ")
print()
for k, v in {"a": 1, "b": 2}.items(): print(k, v, end=" ")
print()
for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]: print(a, b, c)
for i in range(3):
    i = 10
    print(i, end=" ")
print(i)
l = [1, 2, 3, 4]
for x in l[:]:
    if x % 2: l.remove(x)
print(l)
for x in (y for y in range(3)): print(x, end="")
print()
it = iter(range(5))
for x in it:
    if x == 1: break
print(list(it))
d = {}
for d["k"] in range(3): pass
print(d)
class O: pass
o = O()
for o.attr in "ab": pass
print(o.attr)
for i in range(2):
    try:
        if i == 0: continue
        print("i", i)
    finally: print("fin", i)
def find(m, t):
    for r, row in enumerate(m):
        for c, v in enumerate(row):
            if v == t: return r, c
    return None
print(find([[1, 2], [3, 4]], 3), find([[1]], 9))
def primes(n):
    r = []
    for i in range(2, n):
        for p in r:
            if i % p == 0: break
        else: r.append(i)
    return r
print(primes(30))
try:
    for x in 5: pass
except TypeError as e: print(e)
try:
    for a, b in [(1, 2, 3)]: pass
except ValueError as e: print(e)
try:
    for a, b in [1]: pass
except TypeError as e: print(e)
s = 0
for i in range(1, 101): s += i if i % 3 == 0 or i % 5 == 0 else 0
print(s)
x = 27; steps = 0
while x != 1: x = x // 2 if x % 2 == 0 else 3 * x + 1; steps += 1
print(steps)
a, b = 0, 1
while a < 50: print(a, end=" "); a, b = b, a + b
print()
print([i for i in range(5, 5)], list(range(-3, 3, 2)), list(range(0)), len(range(0, 10, 3)), range(5)[-1], 3 in range(5), 3.0 in range(5), "a" in range(5))
for i in range(sys_max := 3): pass
print(i, sys_max)
while True:
    try: raise ValueError
    except ValueError: break
    finally: print("f")
do = True
while do: do = False; print("once")
for i in reversed(range(3)): print(i, end="")
for a, b, c in zip([1, 2], "xy", (True, False)): print(a, b, c, end=" ")
print()
for ch in "a\u00e9\U0001f600": print(ascii(ch), end=" ")
for b in b"ab": print(b, end=" ")
print()
matrix = [[j for j in range(3)] for i in range(2)]
for row in matrix:
    for idx in range(len(row)): row[idx] *= 2
print(matrix)
