def largest(xs):
    best = xs[0]
    for x in xs:
        if x > best:
            best = x
    return best


def total(xs):
    s = 0
    for x in xs:
        s += x
    return s


xs = [4, 8, 15, 16, 23, 42]
print(largest(xs), total(xs), total(xs) / len(xs))
ys = [0.5, -1.25, 3.0]
print(largest(ys), total(ys))
squares = []
for x in xs:
    squares.append(x * x)
print(squares, total(squares))
