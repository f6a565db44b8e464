"""Caches over an OrderedDict: least recently used, with a time to live, and as a decorator."""
from collections import OrderedDict
from functools import update_wrapper


class LRU:
    def __init__(self, capacity, on_drop=None):
        if capacity < 1:
            raise ValueError(f"capacity {capacity} is below 1")
        self.capacity = capacity
        self.on_drop = on_drop
        self.entries = OrderedDict()
        self.hits = self.misses = 0

    def __getitem__(self, key):
        try:
            self.entries.move_to_end(key)
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        return self.entries[key]

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)
        while len(self.entries) > self.capacity:
            dropped = self.entries.popitem(last=False)
            if self.on_drop:
                self.on_drop(*dropped)

    def __contains__(self, key):
        return key in self.entries

    def __repr__(self):
        inside = ", ".join(f"{k!r}: {v!r}" for k, v in reversed(self.entries.items()))
        return f"{type(self).__name__}({self.capacity}, {{{inside}}}, {self.hits}/{self.hits + self.misses})"


class Aging(LRU):
    def __init__(self, capacity, clock, lifetime):
        super().__init__(capacity)
        self.clock, self.lifetime = clock, lifetime

    def __getitem__(self, key):
        born, value = super().__getitem__(key)
        if self.clock() - born >= self.lifetime:
            del self.entries[key]
            raise KeyError(key, "too old")
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, (self.clock(), value))


def cached(capacity):
    def wrap(f):
        def inner(*args):
            try:
                return store[args]
            except KeyError:
                store[args] = result = f(*args)
                return result

        store = inner.store = LRU(capacity)
        return update_wrapper(inner, f)

    return wrap


log = []
c = LRU(3, on_drop=lambda k, v: log.append((k, v)))
for i, k in enumerate(["a", 1, (2, "ü"), "a", None, 1.0, True, "a"]):
    c[k] = i
    c.get("a")
print(c, log)
print(c.get("nothing", 0), 1 in c, c[True], list(c.entries), c.entries == {"a": 7, 1: 6, None: 4})
for wrong in (lambda: c["x"], lambda: c[[]], lambda: LRU(0), lambda: c.get({}), lambda: LRU("3"), lambda: len(c)):
    try:
        print("fine", wrong())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
now = 0
old = Aging(2, lambda: now, 10)
for now, key in ((0, "x"), (4, "y"), (9, "x"), (10, "x"), (13, "y"), (10**20, "y")):
    print(now, old.get(key, "-"), key in old, end="; ")
    if now < 5:
        old[key] = key * 2
print(old)


@cached(50)
def paths(w, h):
    return 1 if not (w and h) else paths(w - 1, h) + paths(w, h - 1)


print(paths(8, 8), paths.store.hits, paths.store.misses, paths.__name__)
print(paths(2, 30), len(paths.store.entries), next(iter(paths.store.entries)))
