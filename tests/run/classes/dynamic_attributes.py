class Bag:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


b = Bag(a=1, b="two")
print(b.a, b.b, getattr(b, "a"), getattr(b, "zz", "default"), hasattr(b, "b"))
for name in ["x", "y", "a"]:
    setattr(b, name, name * 2)
print(b.x, b.y, b.a)
print(b.__dict__, vars(b) == b.__dict__)
b.__dict__["direct"] = 9
print(b.direct)
delattr(b, "x")
print(hasattr(b, "x"), sorted(b.__dict__))
try:
    getattr(b, "nothing")
except AttributeError as e:
    print(e)


class Visitor:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__, self.other)(node)

    def visit_int(self, n):
        return "int " + str(n)

    def visit_list(self, xs):
        return "[" + ", ".join(self.visit(x) for x in xs) + "]"

    def other(self, n):
        return "other " + repr(n)


print(Visitor().visit([1, [2, "s"], None]))


class Fallback:
    known = 1

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError("refused " + name)
        return name.upper()


f = Fallback()
f.mine = 2
print(f.known, f.mine, f.other, hasattr(f, "nope"), getattr(f, "nope", None))


class Recorder:
    def __setattr__(self, k, v):
        print("set", k, v)
        object.__setattr__(self, k, v)

    def __delattr__(self, k):
        print("del", k)
        object.__delattr__(self, k)


r = Recorder()
r.x = 1
r.x += 1
del r.x
