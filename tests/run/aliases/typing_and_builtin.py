# Aliases that typing makes, of classes with type parameters, and those of classes below builtin ones.
from typing import Generic, TypeVar
T = TypeVar("T")
class L(list):
    "own"
class A[X]:
    "pep"
class G(Generic[T]):
    "gen"
class I:
    "item"
    def __class_getitem__(cls, x): return "got"
print(L[int].__doc__, A[int].__doc__, G[int].__doc__, I[int])
for c in (L, A, G):
    try: isinstance(1, c[int])
    except TypeError as e: print(e)
