# What is in the __dict__ of instances below classes that CPython has in C: only what the program puts there.
from collections import OrderedDict, defaultdict, deque
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction


class Default(defaultdict):
    pass


class Deque(deque):
    pass


class Number(Decimal):
    pass


class Day(date):
    pass


class Span(timedelta):
    pass


class Ratio(Fraction):
    pass


class Ordered(OrderedDict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.reads = 0

    def __getitem__(self, key):
        self.reads += 1
        return super().__getitem__(key)


for made in (Default(list, a=[1]), Deque([1, 2], 3), Number(5), Day(2020, 2, 29), Span(3), Ratio(6, 4), Ordered(x=1, y=2)):
    print(type(made).__name__, vars(made))
    made.extra = [1]
    made.__dict__["other"] = "by name"
    print(made.__dict__, made.other, made.extra)
    del made.extra
    print(sorted(vars(made)), hasattr(made, "extra"))

d = Default(int)
d.x = 1
d["k"] += 2
print(d, d.default_factory, d.__dict__)
d.default_factory = list
print(d["new"], d.default_factory, d.__dict__)
q = Deque("abc", 2)
q.x = 1
q.append("d")
print(q, q.maxlen, vars(q))
n = Number("1.25")
n.x = 1
print(n + 1, n.as_tuple(), vars(n))
o = Ordered(a=1)
print(o["a"], o["a"], o.reads, vars(o))
