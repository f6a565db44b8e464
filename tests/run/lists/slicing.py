xs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
print(xs[2:5], xs[:3], xs[7:], xs[-3:], xs[:-3], xs[::2], xs[1::3], xs[::-1], xs[8:2:-2], xs[5:2], xs[20:], xs[-20:2])
ys = xs[:]
ys[0] = 100
print(xs[0], ys[0])
ys[1:3] = ["a", "b", "c"]
print(ys)
ys[1:4] = []
print(ys)
ys[2:2] = [7, 7]
print(ys)
ys[::2] = [-1] * len(ys[::2])
print(ys)
ys[len(ys):] = (1, 2)
print(ys)
ys[:] = "xyz"
print(ys)
try:
    xs[::2] = [1]
except ValueError as e:
    print(e)
del xs[::3]
print(xs)
del xs[-2:]
print(xs)
xs[1:3] = xs
print(xs)
s = slice(1, None, 2)
print(xs[s], s, s.indices(5))
