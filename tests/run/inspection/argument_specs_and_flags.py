import collections, inspect, re
from enum import *
print(isinstance([], collections.abc.Sequence), collections.abc.Mapping.__name__)
def f(a, b: int = 1, *c, d, e="x", **g) -> str: pass
print(inspect.getfullargspec(f)); print(inspect.getfullargspec(lambda x: 0).args)
print(re.VERBOSE, re.I | re.M, repr(re.A), re.compile("a", re.I | re.X).flags, re.findall("a", "Aa", re.I), re.RegexFlag(2), ~re.I & re.M, re.NOFLAG)
class C(Enum):
    R = 1; G = 2; B = 3; AL = 1
    def up(self): return 1
print(dir(C)); print([m for m in dir(C) if not m.startswith("_")])
@verify(UNIQUE)
class D(Enum): A = 1; B = 2
for checks in (UNIQUE, CONTINUOUS):
    try:
        @verify(checks)
        class E(Enum): A = 1; B = 1; C = 4
    except ValueError as e: print(e)
print(EnumCheck.UNIQUE)
