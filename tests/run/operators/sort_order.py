# sort: which `<` are asked, stability, keys, reverse, errors in the middle.
class V:
    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        print(f"{self.n}{self.tag}<{other.n}{other.tag}", end=" ")
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


def show(values, **kw):
    result = sorted([V(*v) if isinstance(v, tuple) else V(v) for v in values], **kw)
    print("->", result)


show([])
show([1])
show([1, 2])
show([2, 1])
show([3, 1, 2])
show([1, 2, 3, 4])
show([4, 3, 2, 1])
show([2, 2, 2])
show([3, 3, 1])
show([(1, "a"), (0, "b"), (1, "c"), (0, "d")])
show([5, 2, 8, 1, 9, 3, 7])
show([1, 2, 3, 0, 5, 4])
show([3, 1, 2], reverse=True)
show([(1, "a"), (1, "b"), (0, "c")], reverse=True)
show([3, 1, 2], key=lambda v: -v.n)
items = [V(2), V(1), V(3)]
items.sort(key=lambda v: V(v.n * 10))
print("->", items)
print(sorted([3, 1, 2], key=lambda x: -x), sorted("banana"), sorted({"b": 1, "a": 2}), sorted([True, 0, 2.5, -1]))
print(sorted([(1, "b"), (0, "z"), (1, "a")]), sorted(["b", "A", "c"], key=str.lower), sorted([[2], [1, 5], [1]]))
pairs = [("x", 2), ("y", 1), ("z", 2), ("w", 1)]
print(sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: sorted([1, "a", 2]))
attempt(lambda: sorted([None, None]))
attempt(lambda: sorted([1, 2], key=5))
attempt(lambda: sorted([1, 0], key=lambda x: 1 // x))
attempt(lambda: sorted([V(1), 5]))
attempt(lambda: sorted(5))


class Weird:
    def __lt__(self, other):
        return []


print(len(sorted([Weird(), Weird()])))
large = sorted(((i * 7919) % 1000, i) for i in range(1000))
print(large[:3], large[-3:], all(a <= b for a, b in zip(large, large[1:])))


class Key:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


values = [(i * 37) % 200 for i in range(200)]
print([k.n for k in sorted(map(Key, values))] == list(range(200)))
stable = sorted([(i % 5, i) for i in range(200)], key=lambda p: Key(p[0]))
print(all(a[1] < b[1] for a, b in zip(stable, stable[1:]) if a[0] == b[0]))
