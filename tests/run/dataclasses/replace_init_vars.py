from dataclasses import *
@dataclass
class A:
    x: int
    i: InitVar[int] = 3
    def __post_init__(self, i): self.q = i * 2
a = A(1); print(a, a.q); print(replace(a, x=9, i=1).q, replace(a, x=2).q)
@dataclass
class B:
    x: int
    i: InitVar[int]
    def __post_init__(self, i): self.q = i
try: print(replace(B(1, 2), x=5))
except (TypeError, ValueError) as e: print(e)
print(replace(B(1, 2), i=5).q)
