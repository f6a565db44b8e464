# Copies and pickles of instances with slots of all forms.
import copy, pickle
from dataclasses import dataclass
names = ["a", "b"]
class S:
    __slots__ = names
    def __init__(self): self.a = 1; self.b = [2]
class T:
    __slots__ = [n for n in ("x", "y")]
    def __init__(self): self.x = 1; self.y = [2]
class U:
    __slots__ = tuple("pq")
    def __init__(self): self.p = 1
@dataclass(slots=True)
class P:
    x: int
    y: list
class W:
    __slots__ = ("m", "__dict__", "__weakref__")
    def __init__(self): self.m = 1; self.n = [3]
class M:
    __slots__ = {"k": "doc"}
    def __init__(self): self.k = 5
class Z:
    __slots__ = "one"
    def __init__(self): self.one = 5
class Base:
    __slots__ = ()
class D(Base):
    __slots__ = ("q",)
    def __init__(self): self.q = 7
def show(o):
    return [(n, getattr(o, n)) for n in ("a", "b", "x", "y", "p", "q", "m", "n", "k", "one") if hasattr(o, n)]
for o in (S(), T(), U(), P(1, [2]), W(), M(), Z(), D()):
    print(type(o).__name__, show(copy.copy(o)), show(copy.deepcopy(o)), show(pickle.loads(pickle.dumps(o))))
