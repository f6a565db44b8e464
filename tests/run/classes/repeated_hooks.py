# decorators, singletons, dunder, set_name, init_subclass
registry = []
class Root:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        registry.append((cls, kw))
class Desc:
    def __set_name__(self, owner, name):
        self.owner = owner; self.name = name
    def __get__(self, obj, cls=None):
        return (self.name, obj is None, cls is self.owner)
def make(k):
    class C(Root, key=k):
        d = Desc()
        count = 0
        def __init__(self):
            type(self).count += 1
        def __add__(self, other):
            return (k, isinstance(other, C))
        def __eq__(self, other):
            return isinstance(other, C)
        def __hash__(self):
            return hash(k)
        def __repr__(self):
            return f"C{k}({self.__class__.count})"
    return C
cs = [make(i) for i in range(3)]
for c in cs:
    x, y = c(), c()
    print(x, c.d, x.d, x + y, x + cs[0](), x == y, x == cs[0](), hash(x), c.count)
print([(c is cs[i], kw) for i, (c, kw) in enumerate(registry)])
def counter():
    class N:
        __slots__ = ("a", "b")
        total = 0
        def __init__(self, a, b):
            self.a, self.b = a, b
            N.total += a
    return N
n1 = counter(); n2 = counter()
for n in (n1, n2, n1):
    n(5, 6)
print(n1.total, n2.total)
def rec(depth):
    class R:
        level = depth
    if depth:
        return [R] + rec(depth - 1)
    return [R]
print([r.level for r in rec(3)])
