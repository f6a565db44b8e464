# class decorators, factories and closures, generic things
def add_repr(cls):
    cls.__repr__ = lambda self: f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    return cls
@add_repr
class A:
    def __init__(self): self.x = 1; self.y = "z"
print(A())
def singleton(cls):
    inst = {}
    def get(*a):
        if cls not in inst: inst[cls] = cls(*a)
        return inst[cls]
    return get
@singleton
class B:
    def __init__(self, v=0): self.v = v
print(B(1) is B(2), B().v)
def make_counter_class(start):
    class Counter:
        total = start
        def __init__(self): type(self).total += 1
        @classmethod
        def reset(cls): cls.total = start
    return Counter
C1, C2 = make_counter_class(10), make_counter_class(20)
C1(); C1(); C2()
print(C1.total, C2.total)
C1.reset(); print(C1.total, C2.total, C1 is C2)
def node_class(*fields):
    class Node:
        names = fields
        def __init__(self, *values):
            for n, v in zip(fields, values): setattr(self, n, v)
        def __repr__(self): return f"{[(n, getattr(self, n)) for n in fields]}"
    return Node
print(node_class("a", "b")(1, 2), node_class("c")(3))
shapes = []
for sides, name in ((3, "tri"), (4, "quad")):
    class Shape:
        n = sides
        label = name
        def describe(self, n=sides): return f"{self.label} {self.n} {n}"
    shapes.append(Shape)
print([s().describe() for s in shapes], [s.n for s in shapes])
class Outer:
    class Inner:
        def who(self): return type(self).__qualname__
    def make(self):
        class Local:
            pass
        return Local
print(Outer.Inner().who(), Outer().make().__qualname__, Outer.Inner)
a, b = Outer().make(), Outer().make()
print(a is b, a == b, a.__name__ == b.__name__)
