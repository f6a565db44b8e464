import weakref
class A:
    def __init__(self, n): self.n = n
    def m(self): return "m" + self.n
a = A("a")
r = weakref.ref(a)
print(r() is a, r().n)
del a
print(r())
b = A("b")
def cb(ref):
    print("callback", ref() is None)
r1 = weakref.ref(b, cb)
r2 = weakref.ref(b, lambda ref: print("second"))
print(weakref.getweakrefcount(b))
b = None
print(r1(), r2())
for x in (1, 's', [], {}, (), None, 2.0):
    try:
        weakref.ref(x)
        print('ok')
    except TypeError as e:
        print(e)
c = A("c")
s = weakref.ref(c)
t = weakref.ref(c)
print(s == t, hash(s) == hash(t), s != t)
d = A("d")
print(weakref.ref(d) == s)
print(isinstance(s, weakref.ref), type(s).__name__)
def f():
    local = A("local")
    w = weakref.ref(local)
    print(w() is local)
    return w
print(f()())
class Node:
    def __init__(self, v):
        self.v = v
        self.parent = None
        self.children = []
    def add(self, c):
        self.children.append(c)
        c.parent = weakref.ref(self)
root = Node(1)
kid = Node(2)
root.add(kid)
print(kid.parent().v)
root = None
print(kid.parent())
