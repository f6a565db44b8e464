class Counter:
    def __init__(self):
        self.n = 0

    def add(self, k):
        self.n += k

    def get(self):
        return self.n


c = Counter()
d = Counter()
for i in range(10):
    c.add(i)
    if i % 2:
        d.add(1)
print(c.get(), d.get(), c.n - d.n)
