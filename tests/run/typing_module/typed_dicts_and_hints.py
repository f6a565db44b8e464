# TypedDict with its sets of keys, NamedTuple, and get_type_hints of texts.

from typing import *
import typing
class Movie(TypedDict):
    name: str
    year: int
class M2(Movie, total=False):
    extra: "List[int]"
class M3(TypedDict, total=False):
    a: Required[int]
    b: NotRequired[str]
    c: ReadOnly[int]
print(sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), Movie.__total__)
print(sorted(M2.__required_keys__), sorted(M2.__optional_keys__), M2.__total__)
print(sorted(M3.__required_keys__), sorted(M3.__optional_keys__), sorted(M3.__readonly_keys__), sorted(M3.__mutable_keys__))
m = Movie(name="x", year=3)
print(m, type(m), Movie.__annotations__, M2.__annotations__)
F = TypedDict("F", {"in": int, "x-y": str})
print(F.__annotations__, F(**{"in": 3}), F.__name__, F.__required_keys__ == frozenset({"in", "x-y"}))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: Movie({"name": "q"}, year=3))
print(is_typeddict(Movie), is_typeddict(dict))
class N(NamedTuple):
    """doc"""
    a: int
    b: str = "q"
    def m(self): return self.a
n = N(1)
print(n, n._replace(b="z"), N._fields, N._field_defaults, n._asdict(), N.__doc__, n.m(), N.__annotations__, N._make([1, 2]))
t(lambda: N())
t(lambda: N(1, 2, 3))
t(lambda: n._replace(q=1))
t(lambda: N._make([1]))
P = NamedTuple("P", [("x", int), ("y", int)])
print(P(1, 2), P.__annotations__)
print(N.__match_args__, N.__bases__)
class G(NamedTuple):
    x: "int"
print(get_type_hints(M2), get_type_hints(N), get_type_hints(G))
print(get_type_hints(M3), get_type_hints(M3, include_extras=True))
def f(a: int, b: "List[int]" = None, *c: "str", **d: Optional[int]) -> "Dict[str, int]": pass
print(get_type_hints(f))
class C:
    x: "int"
    y: ClassVar["int"] = 3
    z: Annotated[int, "meta"]
print(get_type_hints(C), get_type_hints(C, include_extras=True))
t(lambda: get_type_hints(3))
class Tree:
    kids: "List['Tree']"
    left: List["Tree"]
    m: Dict[str, "Tree"]
    o: Optional["Tree"]
    n: "Nope"
try: get_type_hints(Tree)
except NameError as e: print(e)
class Tree2:
    kids: "List[Tree2]"
    left: List["Tree2"]
    m: Dict[str, "Tree2"]
    o: Optional["Tree2"]
    t: "tuple[int, ...] | None"
print(get_type_hints(Tree2))
