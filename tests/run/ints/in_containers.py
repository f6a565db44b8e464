# Integers that grow beyond 64 bits while they sit in lists, dicts and fields.
class Counter:
    def __init__(self):
        self.total = 1

    def step(self, k):
        self.total *= k


values = [1, 2, 3]
for _ in range(30):
    for i in range(len(values)):
        values[i] = values[i] * values[i] % (10**25) + 1
print(values)

counts = {"a": 1, "b": 2}
for i in range(100):
    counts["a"] += counts["b"]
    counts["b"] += counts["a"]
print(counts["a"], counts["b"])

c = Counter()
for k in range(1, 31):
    c.step(k)
print(c.total)
c.total //= 10**20
print(c.total)
c.total -= 2652528598121
print(c.total)

powers = [2**i for i in range(60, 68)]
print(powers, sum(powers), max(powers), min(powers), sorted(powers, reverse=True)[0])
t = (2**62, 2**63, 2**64)
print(t, t[1] - t[0], 2**63 in t, t.index(2**64))
d = {2**64: "big", 5: "small", -(2**70): "negative"}
print(d[2**64], d[2**63 * 2], d.get(2**65), d[-(2**70)])
