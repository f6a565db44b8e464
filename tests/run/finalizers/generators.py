def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("cleanup", n)
def use():
    g = gen(3)
    print(next(g))
    print("use ends")
use()
print("after use")
g = gen(5)
next(g)
g = gen(6)
print("rebound, first closed")
next(g)
del g
print("deleted")
for x in gen(4):
    if x == 1:
        break
print("broke")
def first(it):
    for x in it:
        return x
print(first(gen(9)))
print("first done")
def chained():
    yield from gen(2)
    yield "x"
c = chained()
next(c)
c.close()
print("closed")
l = [gen(i) for i in (1, 2)]
for it in l: next(it)
l.clear()
print("list cleared")
gen(100)
print("never started")
class Holder:
    def __init__(self): self.g = gen(7); next(self.g)
h = Holder()
h = None
print("holder gone")
def exc():
    g = gen(8)
    next(g)
    raise KeyError("k")
try:
    exc()
except KeyError as e:
    print("caught")
print("end")
