xs = [1, 2, 3, 4]
for x in xs:
    if x < 3:
        xs.append(x + 10)
print(xs)
xs = [1, 2, 3, 4, 5, 6]
for x in xs:
    if x % 2 == 0:
        xs.remove(x)
    else:
        print(x)
print(xs)
xs = [1, 2, 3]
for x in xs:
    xs.clear()
print(xs)
xs = [1, 2, 3]
for i, x in enumerate(xs):
    xs[i] = x * 2
    if i + 1 < len(xs):
        xs[i + 1] += x
print(xs)
xs = [1, 2, 3]
for x in xs:
    xs = [9]
    print(x)
print(xs)
xs = [1, 2, 3]
it = iter(xs)
print(next(it))
xs.insert(0, 0)
print(next(it), next(it), next(it), next(it, "end"))
xs.append(100)
print(next(it, "still end"))
