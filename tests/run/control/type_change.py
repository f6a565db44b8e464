# A variable whose type changes in a loop.
x = 0
for i in range(4):
    x = x / 2 + i
    print(x)

best = None
for v in [3, 9, 2, 9, 11]:
    if best is None or v > best:
        best = v
print(best)

v = 1
for step in range(6):
    if step == 1:
        v = v + 0.5
    elif step == 2:
        v = str(v)
    elif step == 3:
        v = [v]
    elif step == 4:
        v = None
    elif step == 5:
        v = 7
    print(step, v, type(v).__name__)


def pick(n):
    if n == 0:
        return 1
    if n == 1:
        return 2.5
    if n == 2:
        return "three"
    if n == 3:
        return (4,)


for n in range(5):
    r = pick(n)
    print(r, r is None, isinstance(r, int), isinstance(r, (float, str)))
