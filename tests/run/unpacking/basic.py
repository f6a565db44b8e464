a, b = 1, 2
a, b = b, a
print(a, b)
x, y, z = "xyz"
print(x, y, z)
[p, q] = [10, 20]
(r, (s, t)), u = (1, (2, 3)), 4
print(p, q, r, s, t, u)
for i, (k, v) in enumerate({"a": 1, "b": 2}.items()):
    print(i, k, v)
m = n = []
m.append(1)
print(n)
a, b, c = range(3)
print(a, b, c)
(only,) = [5]
print(only)
xs = [1, 2, 3]
xs[0], xs[1] = xs[1], xs[0]
print(xs)
i = 0
i, xs[i] = 1, "set"
print(i, xs)
a, b, a = 1, 2, 3
print(a, b)
() = []
print([x + y for x, y in [(1, 2), (3, 4)]])
