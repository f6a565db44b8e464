"""A stock of parts: records, orders that may fail, and a report with groups."""
from collections import defaultdict
from dataclasses import asdict, astuple, dataclass, field, replace
from operator import attrgetter


class OutOfStock(LookupError):
    def __init__(self, part, wanted):
        super().__init__(part.name, wanted)
        self.missing = wanted - part.count

    def __str__(self):
        name, wanted = self.args
        return f"{name}: {wanted} wanted, {self.missing} missing"


@dataclass(order=True)
class Part:
    name: str
    price: int = field(compare=False)
    count: int = field(default=0, compare=False)
    tags: set[str] = field(default_factory=set, compare=False, repr=False)

    def __post_init__(self):
        if not self.name.strip():
            raise ValueError("a part needs a name")
        if self.price < 0:
            raise ValueError(f"price of {self.name!r} is negative: {self.price}")

    @property
    def value(self):
        return self.price * self.count


@dataclass(frozen=True, slots=True)
class Line:
    part: str
    count: int = 1


@dataclass
class Stock:
    parts: dict[str, Part] = field(default_factory=dict)
    history: list[Line] = field(default_factory=list, repr=False)

    def add(self, name, price, count=0, *tags):
        part = self.parts[name] = Part(name, price, count, set(tags))
        return part

    def take(self, *lines):
        """All lines or none."""
        for line in lines:
            part = self.parts[line.part]
            if part.count < line.count:
                raise OutOfStock(part, line.count)
        for line in lines:
            self.parts[line.part].count -= line.count
            self.history.append(line)

    def by_tag(self):
        groups = defaultdict(list)
        for part in sorted(self.parts.values()):
            for tag in part.tags or {"-"}:
                groups[tag].append(part)
        return dict(sorted(groups.items()))

    def report(self):
        rows = sorted(self.parts.values(), key=attrgetter("value"), reverse=True)
        width = max(map(len, self.parts), default=4)
        for p in rows:
            yield f"{p.name:<{width}} {p.count:>6,} x {p.price / 100:>9.2f} = {p.value / 100:>22,.2f}"
        yield f"{'total':.<{width}} {sum(p.value for p in rows):,}"


print(*Stock().report(), Stock().by_tag(), Stock())
stock = Stock()
stock.add("bolt", 12, 4000, "metal", "small")
stock.add("Öse", 7, 15, "metal")
stock.add("panel", 129_99, 3)
stock.add("atom", 1, 10**17, "small")
print("\n".join(stock.report()))
for tag, parts in stock.by_tag().items():
    print(tag, [p.name for p in parts], min(parts), sep=" | ")
orders = [
    (Line("bolt", 100), Line("panel")),
    (Line("bolt"), Line("panel", 3)),
    (Line("Öse", 15), Line("washer")),
    (),
]
for order in orders:
    try:
        stock.take(*order)
    except LookupError as e:
        print("refused", type(e).__name__, e, getattr(e, "missing", None))
    else:
        print("taken", [astuple(line) for line in order])
print(stock.history, stock.parts["bolt"], stock.parts["panel"].count)
for name, price in (("  ", 1), ("glue", -3)):
    try:
        stock.add(name, price)
    except ValueError as e:
        print(e, name in stock.parts)
first = stock.history[0]
try:
    first.count = 7
except AttributeError as e:
    print(type(e).__name__, e)
print(replace(first, count=7), first == Line("bolt", 100), hash(first) == hash(Line("bolt", 100)))
print(asdict(stock.parts["Öse"]), Part("a", 1) < Part("b", 0), Part("a", 1) == Part("a", 2))
try:
    print(Part("a", 1) < first)
except TypeError as e:
    print(e)
