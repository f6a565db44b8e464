class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = self
        self.next = self


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.map = {}
        self.root = Node()
        self.hits = self.misses = 0

    def _unlink(self, n):
        n.prev.next = n.next
        n.next.prev = n.prev

    def _front(self, n):
        n.next = self.root.next
        n.prev = self.root
        self.root.next.prev = n
        self.root.next = n

    def get(self, key, default=None):
        n = self.map.get(key)
        if n is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(n)
        self._front(n)
        return n.value

    def put(self, key, value):
        n = self.map.get(key)
        if n is not None:
            n.value = value
            self._unlink(n)
        else:
            if len(self.map) >= self.capacity:
                old = self.root.prev
                self._unlink(old)
                del self.map[old.key]
            n = Node(key, value)
            self.map[key] = n
        self._front(n)

    def __iter__(self):
        n = self.root.next
        while n is not self.root:
            yield n.key, n.value
            n = n.next

    def __len__(self):
        return len(self.map)

    def __contains__(self, key):
        return key in self.map


def cached(capacity):
    def deco(f):
        cache = LRU(capacity)

        def wrapper(*args):
            missing = wrapper
            v = cache.get(args, missing)
            if v is missing:
                v = f(*args)
                cache.put(args, v)
            return v
        wrapper.cache = cache
        return wrapper
    return deco


c = LRU(3)
for i, k in enumerate("abcad"):
    c.put(k, i)
print(list(c), len(c), "b" in c, "a" in c)
print(c.get("c"), c.get("b"), c.get("b", "none"), list(c), c.hits, c.misses)
for i in range(1000):
    c.put(i % 5, i)
print(list(c))


@cached(10)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache.hits, fib.cache.misses, len(fib.cache))


@cached(2)
def none_for(x):
    print("computing", x)
    return None


print(none_for(1), none_for(1), none_for(2), none_for(3), none_for(1))
