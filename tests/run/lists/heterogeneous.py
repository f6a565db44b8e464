xs = [1, 2, 3]
xs.append("four")
xs[0] = 1.5
xs.append(None)
xs.append([5])
print(xs)
for x in xs:
    print(type(x).__name__, x)
ints = [1, 2, 3]
floats = [1.0, 2.0]
floats.append(3)
print(floats, [type(f).__name__ for f in floats])
ints += floats
print(ints)
flags = [True, False]
flags.append(1)
print(flags, sum(flags), flags.count(1), flags.index(0))


def push(xs, v):
    xs.append(v)
    return xs


print(push([], 1), push([], "a"), push([1.5], 2), push(push([], None), []))
empty = []
for i in range(6):
    push(empty, i if i % 2 else str(i))
print(empty)
