def f(a, b, items, obj):
    a, b = b, a
    items[a], items[b] = items[b], items[a]
    first, *rest, last = items
    (x, [y, z]), w = items
    obj.p = obj.q = a
    obj.n += 1
    items[a + 1] *= 2
    items[1:2] = [3]
    items[::2] -= 1
    a += b
    del items[0], obj.p, a
    c = d = items
    e: int = 3
    g: str
    for obj.x, items[0] in items:
        pass
    return first, rest, last, x, y, z, w, c, d, e
