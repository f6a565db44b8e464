from typing import Generic, TypeVar, Protocol, runtime_checkable
from abc import ABC, abstractmethod
T = TypeVar("T")
K = TypeVar("K"); V = TypeVar("V")
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def map(self, f): return Box(f(self.v))
    def __repr__(self): return f"Box({self.v!r})"
class Pair(Generic[K, V]):
    def __init__(self, k: K, v: V): self.k, self.v = k, v
class IntBox(Box[int]):
    def inc(self): return IntBox(self.v + 1)
print(Box(1).map(str), IntBox(4).inc(), Pair("a", 1).k, Box[int](3), T)
class Repo(ABC, Generic[T]):
    @abstractmethod
    def get(self, k) -> T: ...
class Mem(Repo[str]):
    def __init__(self): self.d = {"a": "A"}
    def get(self, k): return self.d[k]
print(Mem().get("a"))
try: Repo()
except TypeError as e: print(e)
class Stack[X]:
    def __init__(self): self.items: list[X] = []
    def push(self, x: X): self.items.append(x)
s = Stack[int](); s.push(1); print(s.items)
