points = [(0, 0), (3, 4), (-1, 2)]
for x, y in points:
    print(x, y, x * x + y * y)
far = max(points, key=lambda p: p[0] ** 2 + p[1] ** 2)
print(far, (3, 4) in points, points.index((-1, 2)))
a, b = far
print(b, a)
