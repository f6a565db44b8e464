# Iterators show nothing of their state, and have the names of CPython's types.
d = {1: 2}
made = [
    iter([1]), iter((1,)), iter("ab"), iter(b"a"), iter(bytearray(b"a")), iter(range(3)), iter({1}), iter(d), iter(memoryview(b"ab")),
    iter(d.values()), iter(d.items()), reversed([1]), reversed(d), reversed(d.values()), reversed(d.items()), reversed((1,)),
    enumerate([]), zip(), map(str, []), filter(None, []), iter(int, 1),
]
for it in made:
    found = [name for name in ["items", "index", "text", "position", "first", "function", "left", "at"] if hasattr(it, name)]
    print(type(it).__name__, type(it).__module__, found)
try:
    iter([1]).items
except AttributeError as e:
    print(e)
try:
    map(str, [1]).function
except AttributeError as e:
    print(e)


class Counting(map):
    seen = 0

    def __next__(self):
        self.seen += 1
        return super().__next__()


c = Counting(str, [1, 2])
print(list(c), c.seen)


def changed_keys(d):
    for k in d:
        del d[k]
        d[k + "x"] = 1


def changed_size(d):
    for k in d.items():
        d.clear()


def moved(d):
    seen = []
    for k in d:
        if k == "a":
            del d["b"]
            d["c"] = 3
        seen.append(k)
    return seen


for f in (changed_keys, changed_size):
    try:
        f({"a": 1, "b": 2})
    except RuntimeError as e:
        print(e)
print(moved({"a": 1, "b": 2}))
print({"y": 1, "x": 2}.keys() | ["q", "z"], ["b", "c"] | {"a": 1}.keys(), {"a": 1, "b": 2}.items() - [("a", 1)], ["a", "b"] - {"a": 1}.keys())
