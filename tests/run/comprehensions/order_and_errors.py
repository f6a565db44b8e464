def show(x):
    print("show", x)
    return x


print([show(a) + show(b) for a in show([1, 2]) for b in show([10]) if show(a) > 1])
print({show(k): show(v) for k, v in [(1, 2)]})
done = []
try:
    [done.append(10 // x) for x in [5, 2, 0, 1]]
except ZeroDivisionError as e:
    print(e, done)
try:
    {[]: 1 for _ in range(1)}
except TypeError as e:
    print(e)
try:
    {x for x in [1, [2]]}
except TypeError as e:
    print(e)
print({k: i for i, k in enumerate("abca")})
xs = [1, 2, 3]
ys = [xs.append(x) for x in xs if len(xs) < 6]
print(xs, ys)


def gen():
    try:
        yield 1
        yield 0
    finally:
        print("closed")


try:
    [1 // x for x in gen()]
except ZeroDivisionError:
    print("raised")
print([x for x in [y for y in [z for z in range(3)]]], [i for i in range(3) for i in range(i)])
print([[x, y] for x in range(2) if x for y in [x * 10] if y])
data = [("a", [1, 2]), ("b", []), ("c", [3])]
print({k: sum(v) for k, v in data if v}, [(k, n) for k, v in data for n in v], sorted({n % 2 for _, v in data for n in v}))
