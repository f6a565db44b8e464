# Named tuples, ordered dicts and chains of maps with odd arguments.


import collections
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple, ChainMap
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)

P = namedtuple("P", "x y"); p = P(1, 2)
t(lambda: p)
t(lambda: p._replace(x=5))
t(lambda: p._asdict())
t(lambda: P._fields)
t(lambda: P(1))
t(lambda: P(1, 2, 3))
t(lambda: P(1, z=3))
t(lambda: p._replace(z=1))
t(lambda: P._make([1, 2]))
t(lambda: p.z)
t(lambda: p[5])
t(lambda: p == (1, 2))
t(lambda: p + (3,))
t(lambda: hash(p) == hash((1, 2)))
try:
    p.x = 5
except AttributeError as e:
    print(e)
Q = namedtuple("Q", ["a", "b", "c"], defaults=[2, 3]); t(lambda: Q(1)); t(lambda: Q._field_defaults); t(lambda: Q())
o = OrderedDict(a=1, b=2, c=3)
t(lambda: o)
t(lambda: o.move_to_end("a"))
t(lambda: o.move_to_end("b", last=False))
t(lambda: o)
t(lambda: o.move_to_end("q"))
t(lambda: o.popitem(last=False))
t(lambda: o == OrderedDict(c=3, a=1))
t(lambda: o == {"a": 1, "c": 3})
t(lambda: OrderedDict().popitem())
t(lambda: list(reversed(o)))
t(lambda: o | {"z": 1})
t(lambda: OrderedDict([(1, 2)]).pop(3))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
t(lambda: m)
t(lambda: m["b"])
t(lambda: m["z"])
t(lambda: m.maps)
t(lambda: m.parents)
t(lambda: m.new_child({"c": 4}))
t(lambda: sorted(m))
t(lambda: len(m))
t(lambda: m.pop("b"))
t(lambda: dict(m))
t(lambda: P._make([1]))
