from __future__ import annotations
def f(a: int, b: list[undefined]) -> Foo | None: pass
print(f.__annotations__)
class C:
    x: int = 1
    y: C | None = None
print(C.__annotations__)
v: int = 3
print(__annotations__)
