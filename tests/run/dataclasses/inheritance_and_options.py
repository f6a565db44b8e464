from dataclasses import dataclass, field, asdict, replace, fields, astuple
@dataclass
class A:
    x: int
    y: int = 10
@dataclass
class B(A):
    z: int = 5
    y: int = 20
@dataclass
class C(B):
    w: list = field(default_factory=lambda: [1, 2])
    def total(self): return self.x + self.y + self.z + sum(self.w)
c = C(1)
print(c, c.total(), C(1, 2, 3, [4]), [f.name for f in fields(C)])
print(A(1) == B(1), B(1) == B(1), isinstance(c, A))
class Plain(A):
    def extra(self): return self.x * 2
print(Plain(4), Plain(4).extra(), Plain(1) == A(1))
@dataclass
class Custom:
    a: int
    b: int = field(init=False)
    c: str = field(default="c", repr=False)
    def __post_init__(self):
        self.b = self.a * 2
    def __repr__(self): return f"<{self.a} {self.b}>"
print(Custom(3), Custom(3).b, Custom(3) == Custom(3), Custom(3, c="z") == Custom(3))
@dataclass
class Deep:
    name: str
    parts: list = field(default_factory=list)
    meta: dict = field(default_factory=dict)
d = Deep("root", [Deep("leaf"), Deep("leaf2", [], {"k": 1})])
print(d); print(asdict(d))
e = replace(d, name="new"); print(e.name, e.parts is d.parts)
@dataclass(order=True)
class Ver:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
print(sorted([Ver(2, 1), Ver(1, 9, "x"), Ver(1)]), Ver(1) < Ver(1, 1), max(Ver(3), Ver(2, 9)), Ver(1, label="a") == Ver(1))
try: Ver(1) < 5
except TypeError as ex: print(ex)
@dataclass(frozen=True)
class Pt:
    x: float
    y: float
    def __add__(self, o): return Pt(self.x + o.x, self.y + o.y)
    @property
    def length(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    @classmethod
    def origin(cls): return cls(0.0, 0.0)
    @staticmethod
    def unit(): return Pt(1.0, 0.0)
print(Pt(3.0, 4.0).length, Pt(1.0, 2.0) + Pt.unit(), Pt.origin(), {Pt(1.0, 1.0): "k"}[Pt(1.0, 1.0)], len({Pt(1.0, 2.0), Pt(1.0, 2.0)}))
@dataclass
class Empty: pass
print(Empty(), Empty() == Empty())
@dataclass(repr=False, eq=False)
class Bare:
    v: int
print(Bare(1).v, Bare(1) == Bare(1))
@dataclass(kw_only=True)
class K:
    a: int = 1
    b: int
print(K(b=2), K(b=3, a=4))
try: K(1, 2)
except TypeError as ex: print(ex)
try: K()
except TypeError as ex: print(ex)
