# What a decorator was given, and what its fields say of themselves.
from dataclasses import dataclass, field, fields


@dataclass
class Plain:
    a: int
    b: str = "x"


@dataclass(frozen=True, order=True, slots=True)
class Strict:
    a: int = 0


@dataclass(eq=False, repr=False, kw_only=True)
class Loose:
    a: list = field(default_factory=list, compare=False)


for cls in (Plain, Strict, Loose):
    params = cls.__dataclass_params__
    print(cls.__name__, params)
    print(params.frozen, params.order, params.eq, params.kw_only, params.slots)
print(Plain(1).__dataclass_params__ is Plain.__dataclass_params__)
print([(f.name, f.type, f.default if f.name == "b" else "-", f.init, f.compare) for f in fields(Plain)])
print(fields(Loose)[0].default_factory is list, fields(Loose)[0].kw_only)
