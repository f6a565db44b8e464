# The foremost values of many: equal ones in order of arrival, whatever the key, the number and the direction.
import heapq


class Item:
    def __init__(self, rank, name):
        self.rank = rank
        self.name = name

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.rank}{self.name}"


def values(count, modulus):
    state = 1
    for _ in range(count):
        state = state * 48271 % 2147483647
        yield state % modulus


for count in (0, 1, 5, 63, 64, 65, 300, 2000):
    for modulus in (3, 50, 10**6):
        data = list(values(count, modulus))
        pairs = [(value, at) for at, value in enumerate(data)]
        items = [Item(value, at) for at, value in enumerate(data)]
        for n in (-1, 0, 1, 2, 7, 40, 5000):
            size = max(n, 0)
            assert heapq.nsmallest(n, data) == sorted(data)[:size]
            assert heapq.nlargest(n, iter(data)) == sorted(data, reverse=True)[:size]
            by_value = lambda pair: pair[0]
            assert heapq.nsmallest(n, pairs, key=by_value) == sorted(pairs, key=by_value)[:size]
            assert heapq.nlargest(n, pairs, key=by_value) == sorted(pairs, key=by_value, reverse=True)[:size]
            smallest, largest = heapq.nsmallest(n, items), heapq.nlargest(n, items)
            print(n, count, modulus, smallest[:8], largest[:8])
print(heapq.nsmallest(3, values(1000, 77)), heapq.nlargest(3, values(1000, 77), key=lambda x: -x))
print(heapq.nlargest(2, [f"w{value}" for value in values(200, 90)]), heapq.nsmallest(2, (value / 7 for value in values(200, 90))))
print(heapq.nsmallest(0, [1, "a"]))
try:
    heapq.nsmallest(2, [1] * 100 + ["a"])
except TypeError as error:
    print(error)
