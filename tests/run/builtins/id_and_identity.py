a = []
b = a
print(id(a) == id(b), id(a) == id([1]), a is b)


class K:
    pass


ks = [K() for _ in range(100)]
print(len({id(k) for k in ks}), len(set(ks)), ks[0] in ks, K() in ks)
print(id(None) == id(None), id(True) == id(1 == 1), id(len) == id(len))
seen = {}
for k in [ks[0], ks[1], ks[0]]:
    seen[id(k)] = seen.get(id(k), 0) + 1
print(sorted(seen.values()))
x = 1000
y = x
print(y is x)


def visit(obj, stack):
    if id(obj) in stack:
        return "cycle"
    if isinstance(obj, list):
        return [visit(o, stack | {id(obj)}) for o in obj]
    return obj


c = [1, [2]]
c.append(c)
print(visit(c, set()))
