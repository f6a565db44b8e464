from __future__ import annotations
from dataclasses import dataclass, fields
@dataclass
class N:
    a: int
    b: list[int] | None = None
    c: "N" = None
print([f.type for f in fields(N)], N.__doc__)
