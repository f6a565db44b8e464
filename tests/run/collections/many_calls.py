import collections
from collections import *
c = Counter("abracadabra"); print(c, c.most_common(2), c["z"], sum(c.values()), c + Counter("ab"), c - Counter("aaab"), c & Counter("aab"), c | Counter("zz"), list(Counter(a=2, b=1).elements()), Counter(a=1) == Counter(a=1, b=0), c.total()); c.subtract("aa"); print(c); c.update({"q": 3}); print(c, +Counter(a=-1, b=2), -Counter(a=-1))
d = defaultdict(list); d["a"].append(1); print(d, d["b"], dict(d), d.default_factory, defaultdict(int, x=1), defaultdict(lambda: 5)["q"])
o = OrderedDict([("a", 1), ("b", 2)]); o.move_to_end("a"); print(o, o.popitem(last=False), o == {"a": 1}, list(reversed(OrderedDict(x=1, y=2))), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q.maxlen, q.rotate(1), q, q.pop(), q.popleft(), q.extend([7, 8]), q, q.index(7), q.count(8), list(reversed(q))); q.insert(0, 9) if len(q) < 3 else None; q.remove(7); q.clear(); print(q, bool(q))
try: deque().pop()
except IndexError as e: print(e)
P = namedtuple("P", "x y", defaults=[0]); p = P(1); print(p, p.x, p._asdict(), p._replace(y=5), P._fields, P._make([3, 4]), p == (1, 0), P._field_defaults, hash(p) == hash((1, 0)), p[0], *p)
try: P()
except TypeError as e: print(e)
try: p.x = 3
except AttributeError as e: print(e)
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(m, m["a"], m["b"], dict(m), m.maps, m.new_child({"z": 0}), m.parents, len(m), list(m)); m["c"] = 5; print(m.maps[0])
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = U(a=1); u["b"] = 2; print(u, "A" in u, u.data, UserList([1, 2]) + [3], UserString("ab").upper())
N = namedtuple("N", ["a", "class", "a"], rename=True); print(N._fields, N(1, 2, 3))
class Pt(namedtuple("Pt", "x y")):
    __slots__ = ()
    def len(self): return self.x + self.y
print(Pt(1, 2), Pt(1, 2).len(), isinstance(Pt(1, 2), tuple))
print(Counter([1, 1, 2]).most_common(), Counter(), Counter({"a": 0}), collections.abc.Mapping.__name__, Counter("ab") <= Counter("aabb"))
