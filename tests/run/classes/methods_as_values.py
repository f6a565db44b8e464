class C:
    def __init__(self, n):
        self.n = n

    def add(self, k):
        return self.n + k

    def rebind(self):
        self.add = lambda k: "instance " + str(k)


c = C(10)
m = c.add
c2 = c
c = C(99)
print(m(1), m.__self__ is c2, m.__name__, list(map(C(5).add, [1, 2, 3])))
table = {"add": c2.add, "twice": lambda k: c2.add(c2.add(k))}
print({k: f(1) for k, f in table.items()})
c2.rebind()
print(c2.add(5), C.add(c2, 5), m(1))


def patched(self, k):
    return "patched " + str(self.n * k)


old = C.add
C.add = patched
print(c.add(2), old(c, 2), m(1))
C.add = old
print(c.add(2), c.add == c.add, c.add is c.add)
print(sorted(["b", "A", "c"], key=str.lower), list(map(str.strip, [" a ", "b "])), str.upper("x"), list.append is list.append)
xs = []
push = xs.append
for i in range(3):
    push(i)
print(xs, "-".join(map(str, xs)))
