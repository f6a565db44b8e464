# What super() gives is a value like any other: kept, passed on, shown, asked by computed names.
class Base:
    kind = "base"
    def hello(self, x=1): return ("Base.hello", x)
    @classmethod
    def make(cls): return (cls.__name__, "made")
    @staticmethod
    def st(): return "static"
    def __getitem__(self, i): return ("item", i)
    def __len__(self): return 3
class Mid(Base):
    def hello(self, x=1): return ("Mid.hello", x)
    def parent(self): return super()
class Leaf(Mid):
    kind = "leaf"
    def __init__(self): self.supers = [super(), super(Mid, self), super(Leaf, self)]
    def hello(self, x=1): return ("Leaf.hello", x)
    @classmethod
    def cm(cls):
        s = super()
        print(s, s.make(), s.kind)
        return s
l = Leaf()
for s in l.supers:
    print(s, s.hello(5), s.kind, s.st(), s.make())
print(l.parent().hello())
Leaf.cm()
try:
    l.parent()[0]
except TypeError as e: print(e)
try:
    len(l.parent())
except TypeError as e: print(e)
print(l.parent().__getitem__(4), l.parent().__len__())
def call(s, name, *args):
    return getattr(s, name)(*args)
print(call(super(Leaf, l), "hello", 3), call(super(Mid, l), "hello", 4))
print(hasattr(super(Leaf, l), "kind"), hasattr(super(Leaf, l), "nope"))
try:
    super(Leaf, l).nope
except AttributeError as e: print(e)
print(bool(super(Leaf, l)), isinstance(super(Leaf, l), Mid), type(super(Leaf, l)).__name__)
d = {"a": super(Leaf, l), "b": 5, "c": None}
print(d["a"].hello())
f = super(Leaf, l).hello
print(f(8), f.__self__ is l)
x = super(Leaf, l) if len(d) == 3 else None
print(x.hello())
print(f"{super(Leaf, l)}", str(super(Leaf, l)))
try:
    super(Leaf, 5)
except TypeError as e: print(e)
try:
    super(5, l)
except TypeError as e: print(e)
try: super().foo
except RuntimeError as e: print(e)
class N:
    def m(self):
        def inner():
            return super(N, self).__repr__()[:10]
        return inner()
print(N().m())
class P(dict):
    def __getitem__(self, k):
        sup = super()
        return sup.__getitem__(k) * 2
print(P(a=2)["a"])
class Prop(Base):
    @property
    def v(self): return 1
class Prop2(Prop):
    @property
    def v(self):
        return super().v + 1
    @v.setter
    def v(self, x): print("set", x)
print(Prop2().v)


class Stores(Base):
    def __init__(self):
        try:
            super().x = 5
        except AttributeError as e:
            print(e)
        try:
            del super().kind
        except AttributeError as e:
            print(e)


Stores()
s = super(Leaf, Leaf)
print(s, s.make(), s.__self__, s.__thisclass__, s.__self_class__, s.__class__)
