xs = [0, 0, 0]
for xs[1] in range(3):
    print(xs)


class Box:
    pass


b = Box()
for b.v in "ab":
    print(b.v)
d = {}
for d["k"], b.w in [(1, 2), (3, 4)]:
    print(d, b.w)
for a, *b2 in [[1, 2, 3], [4]]:
    print(a, b2)
for (a, b3), c in [((1, 2), 3)]:
    print(a, b3, c)
for x, in [(1,), (2,)]:
    print(x)
d["list"] = []
d["list"] += [1]
(d["m"], (d["n"], b.z)) = 1, (2, 3)
print(d, b.z)
e = d["alias"] = b.q = [0]
e.append(1)
print(d["alias"], b.q)
