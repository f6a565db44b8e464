# Iterators of builtin types: lengths, restarts, changes during iteration, exhaustion.
class Hinted:
    def __init__(self):
        self.left = 3

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left

    def __length_hint__(self):
        return 10


print(list(Hinted()), tuple(Hinted()), [*Hinted()], sum(Hinted()))
for make in (lambda: [1, 2], lambda: (1, 2), lambda: "ab", lambda: {1: 2, 3: 4}, lambda: range(2), lambda: b"ab"):
    it = iter(make())
    print(next(it), list(it), list(it), next(it, "end"))
items = [1, 2, 3]
for x in items:
    if x == 2:
        items.append(9)
    print(x, end=" ")
print()
for x in items:
    items.remove(x)
print(items)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def grow_dict():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def grow_set():
    s = {1}
    for k in s:
        s.add(k + 1)


def grow_items():
    d = {"a": 1}
    for k, v in d.items():
        d[k + "x"] = v


attempt(grow_dict)
attempt(grow_set)
attempt(grow_items)
d = {1: "a", 2: "b"}
for k in d:
    d[k] = "changed"
print(d)
it = iter([1, 2, 3])
for x in it:
    print(x, list(it))
pairs = iter(range(6))
print([(a, next(pairs)) for a in pairs])


class Restart:
    def __iter__(self):
        return iter([1, 2])


r = Restart()
print(list(r), list(r), [(a, b) for a in r for b in r])


class Broken:
    def __iter__(self):
        raise ValueError("no iterator")


attempt(lambda: list(Broken()))
attempt(lambda: [x for x in Broken()])


class BrokenNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("next")


attempt(lambda: list(BrokenNext()))
attempt(lambda: max(BrokenNext()))
attempt(lambda: 1 in BrokenNext())
