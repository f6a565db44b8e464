# expression positions
def a():
    x = [(yield 1), (yield 2)]
    print(x)
    y = {(yield 3): (yield 4)}
    print(y)
    print((yield 5) + (yield 6))
    print(f"{(yield 7)}")
    if (yield 8):
        print("true")
    z = (yield 9) if (yield 10) else (yield 11)
    print(z)
    print("kw", **{"sep": (yield 12)})
    w = (yield 13), (yield 14)
    print(w)
    assert (yield 15), "msg"
    v = yield
    print(v)
    a, b = yield 16
    print(a, b)
    lst = [0, 0]
    lst[(yield 17)] = (yield 18)
    print(lst)
    while (yield 19) != "q":
        pass
    l = lambda: (yield 20)
    print(list(l()))
    return (yield 21)
it = a()
r = next(it)
seq = iter(["A", "B", "k", "v", 1, 2, "f", 1, 0, "no", ",", "t1", "t2", 1, "vv", (1, 2), "val", 1, "x", "q", "end"])
try:
    while True:
        print("->", r)
        r = it.send(next(seq))
except StopIteration as e:
    print("ret", e.value)
except AssertionError as e:
    print("assert", e)
def tree(t):
    if t is None:
        return
    l, v, r = t
    yield from tree(l)
    yield v
    yield from tree(r)
t = (((None, 1, None), 2, (None, 3, None)), 4, (None, 5, None))
print(list(tree(t)))
class Node:
    def __init__(self, v, kids=()):
        self.v = v
        self.kids = list(kids)
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k
    def walk(self, depth=0):
        yield depth, self.v
        for k in self.kids:
            yield from k.walk(depth + 1)
n = Node(1, [Node(2, [Node(3)]), Node(4)])
print(list(n))
print(list(n.walk()))
def flat(x):
    for i in x:
        if isinstance(i, list):
            yield from flat(i)
        else:
            yield i
print(list(flat([1, [2, [3, "a"], []], 4])))
def perms(xs):
    if len(xs) <= 1:
        yield xs
    else:
        for i in range(len(xs)):
            for p in perms(xs[:i] + xs[i+1:]):
                yield [xs[i]] + p
print(list(perms([1,2,3])))
gens = {"a": iter(range(3)), "b": (c for c in "xyz"), "c": tree(t)}
for k in gens:
    print(k, next(gens[k]))
for k in gens:
    print(k, next(gens[k]))
def count():
    n = 0
    while True:
        yield n
        n += 1
c = count()
print([next(c) for _ in range(5)])
class Src:
    def __init__(self):
        self.g = self.make()
    def make(self):
        for i in range(3):
            yield i
    def pull(self):
        return next(self.g, None)
s = Src()
print(s.pull(), s.pull(), s.pull(), s.pull())
def closure():
    fs = []
    def gen():
        for i in range(3):
            def f():
                nonlocal total
                total += i
                return i
            fs.append(f)
            yield f
    total = 0
    for f in gen():
        print(f())
    print([f() for f in fs], total)
closure()
x = 5
ge = (x * i for i in range(3))
x = 10
print(list(ge))
try:
    ge2 = (i for i in None)
except TypeError as e:
    print(e)
def gx():
    yield from range(3)
    yield from "ab"
    yield from {"k": 1}
    yield from (1, 2)
    return "done"
def wrap():
    r = yield from gx()
    print(r)
print(list(wrap()))
print([y for y in (lambda: (yield 3))()])
print(sum(i*i for i in range(10) if i % 2), max((len(w), w) for w in ["a", "bbb", "cc"]))
print(list(zip((i for i in range(3)), (j for j in "abc"))))
first = next((i for i in range(100) if i > 50), None)
print(first)
