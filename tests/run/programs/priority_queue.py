class Heap:
    def __init__(self, items=(), key=None):
        self.key = key or (lambda x: x)
        self.data = []
        for x in items:
            self.push(x)

    def __len__(self):
        return len(self.data)

    def push(self, x):
        d = self.data
        d.append(x)
        i = len(d) - 1
        while i > 0:
            parent = (i - 1) // 2
            if self.key(d[i]) < self.key(d[parent]):
                d[i], d[parent] = d[parent], d[i]
                i = parent
            else:
                break

    def pop(self):
        if not self.data:
            raise IndexError("pop from an empty heap")
        d = self.data
        top = d[0]
        last = d.pop()
        if d:
            d[0] = last
            self.sift(0)
        return top

    def sift(self, i):
        d = self.data
        n = len(d)
        while True:
            small = i
            for c in (2 * i + 1, 2 * i + 2):
                if c < n and self.key(d[c]) < self.key(d[small]):
                    small = c
            if small == i:
                return
            d[i], d[small] = d[small], d[i]
            i = small

    def drain(self):
        while self:
            yield self.pop()


def heap_sort(xs, key=None):
    return list(Heap(xs, key).drain())


print(heap_sort([5, 3, 8, 1, 9, 2]))
print(heap_sort("priority"), heap_sort([2.5, 1, -3, True]), heap_sort([]))
print(heap_sort(["ccc", "a", "bb"], key=len), heap_sort([1, 2, 3], key=lambda x: -x))
values = [(i * 7919) % 1013 for i in range(500)]
print(heap_sort(values) == sorted(values), heap_sort(values, lambda v: -v)[:5])
h = Heap([(3, "c"), (1, "z"), (1, "a")])
h.push((2, "m"))
print(h.pop(), h.pop(), len(h), list(h.drain()), bool(h))
try:
    h.pop()
except IndexError as e:
    print(e)
mixed = Heap([1, 2])
try:
    mixed.push("x")
except TypeError as e:
    print(e, len(mixed))
big = Heap([2**70, 5, 2**64, -1])
print(list(big.drain()))
