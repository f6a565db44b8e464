# Dataclasses: order, freezing, init-only variables, inheritance, patterns, generics.


from dataclasses import *


@dataclass(order=True)
class V:
    major: int
    minor: int = field(default=0, compare=True)
    name: str = field(default='', compare=False, repr=False)
    tags: list = field(default_factory=list, hash=False)

    def __post_init__(self):
        self.sum = self.major + self.minor


print(V(1), V(1) < V(2), V(1, 2) > V(1), sorted([V(2), V(1)]), V(1, name='x') == V(1), V(1).sum, vars(V(1)))


@dataclass
class Base:
    x: int = 1


@dataclass
class Sub(Base):
    y: int = 2
    x: int = 10


print(Sub(), Sub(5), Sub.__match_args__, [f.name for f in fields(Sub)], asdict(Sub()), astuple(Sub()))


@dataclass(frozen=True)
class Fz:
    a: int
    b: tuple = ()

    def with_a(self, a):
        return replace(self, a=a)


print({Fz(1): 2}[Fz(1)], Fz(1).with_a(5), hash(Fz(1)) == hash(Fz(1)))
try:
    Fz(1).a = 2
except FrozenInstanceError as e:
    print(e)
try:
    object.__setattr__((f := Fz(1)), 'a', 9)
    print(f)
except Exception as e:
    print(e)


@dataclass(slots=True)
class Sl:
    a: int
    b: int = 3


print(Sl(1), hasattr(Sl(1), '__dict__'), Sl.__slots__)


@dataclass
class Iv:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False)

    def __post_init__(self, scale):
        self.y = self.x * scale


print(Iv(3), Iv(3, 5).y)


@dataclass(init=False)
class NoInit:
    a: int

    def __init__(self, v):
        self.a = v * 2


print(NoInit(2))


@dataclass
class Rec:
    name: str
    kids: list['Rec'] = field(default_factory=list)


r = Rec('a', [Rec('b')])
print(r, asdict(r), replace(r, name='z'))
match V(1, 2):
    case V(a, b):
        print(a, b)
match Sl(7):
    case Sl(a=7, b=q):
        print(q)


@dataclass
class Prop:
    _v: int = 0

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, x):
        self._v = x


p = Prop()
p.v = 4
print(p, p.v)


@dataclass
class G[T]:
    item: T


print(G(1), G[int](2))


@dataclass(repr=False, eq=False)
class NoRE:
    a: int = 0


print(NoRE() == NoRE(), repr(NoRE()).startswith('<__main__.NoRE'))


class Mixin:

    def hello(self):
        return f'hi {self.name}'


@dataclass
class Named(Mixin):
    name: str


print(Named('bob').hello(), is_dataclass(Named), is_dataclass(Named('x')), is_dataclass(int))
