def f(items, k):
    a = [x * k for x in items if x if x > 2]
    b = {x: y for x in items for y in range(x)}
    c = {x for x in items}
    d = [lambda: x for x in items]
    e = sum_(x + k for x in items)
    if any_ := [last := x for x in items]:
        return last, any_
    return a, b, c, d, e


def sum_(values):
    return values


squares = [n * n for n in range(3)]
print(squares)


class C:
    size = 3
    cells = [size for _ in range(size)]
