xs = [5, 2, 9, 1, 5, 6]
print(sorted(xs), xs)
xs.sort()
print(xs)
xs.sort(reverse=True)
print(xs)
words = ["banana", "Apple", "cherry", "apple", "fig", "date", "egg"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "a"), (1, "b")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[1], reverse=True))
print(sorted([1.5, 1, True, 0.5, -2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([]), sorted([2**70, 5, -(2**70)]))
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)
try:
    [None, None].sort()
except TypeError as e:
    print(e)
big = [(i * 7919) % 1009 for i in range(1009)]
big.sort()
print(big == list(range(1009)), [].sort())


class Item:
    def __init__(self, k, n):
        self.k = k
        self.n = n

    def __lt__(self, other):
        return self.k < other.k

    def __repr__(self):
        return f"{self.k}{self.n}"


items = [Item(i % 3, i) for i in range(12)]
print(sorted(items), sorted(items, reverse=True))
