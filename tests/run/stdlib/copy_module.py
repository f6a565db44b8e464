import copy
class A:
    def __init__(self, x): self.x = x; self.l = [x]
    def __eq__(self, o): return self.__dict__ == o.__dict__
a = A(3); b = copy.copy(a); c = copy.deepcopy(a)
print(b.x, b.l is a.l, c.l is a.l, c == a, type(c) is A)
class B:
    def __init__(self): self.log = []
    def __copy__(self): r = B(); r.log = self.log + ["copied"]; return r
    def __deepcopy__(self, memo): r = B(); r.log = ["deep", len(memo) >= 0]; memo[id(self)] = r; return r
print(copy.copy(B()).log, copy.deepcopy(B()).log, copy.deepcopy([B()])[0].log)
l = [1, [2]]; l.append(l); m = copy.deepcopy(l); print(m[2] is m, m[1] is l[1], m)
d = {"a": [1], (1, 2): {3}}; e = copy.deepcopy(d); e["a"].append(2); print(d, e)
s = [1]; t = (s, s); u = copy.deepcopy(t); print(u[0] is u[1], u[0] is s, copy.deepcopy((1, 2)) , copy.copy({1, 2}), copy.copy([1]), copy.deepcopy("s"), copy.copy(None))
t2 = (1, (2, 3)); print(copy.deepcopy(t2) is t2, copy.copy(t2) is t2)
class N:
    def __init__(self, v): self.v = v; self.next = None
n = N(1); n.next = N(2); n.next.next = n
k = copy.deepcopy(n); print(k is n, k.next.v, k.next.next is k)
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]
x = copy.copy(S()); y = copy.deepcopy(S()); print(x.a, y.a, hasattr(y, "b"))
class L(list):
    def __init__(self, *a): super().__init__(*a); self.tag = "t"
q = L([1, [2]]); r = copy.copy(q); z = copy.deepcopy(q); print(r, r.tag, type(r).__name__, z, z[1] is q[1], type(z).__name__)
from collections import deque, defaultdict, OrderedDict, Counter
print(copy.copy(deque([1, 2])), copy.deepcopy(defaultdict(list, {1: [2]})), copy.deepcopy(OrderedDict(a=1)), copy.copy(Counter("aab")))
def fn(): pass
print(copy.deepcopy(fn) is fn, copy.copy(int) is int, copy.deepcopy(3.5), copy.deepcopy(b"x"), copy.deepcopy(range(3)))
try: copy.copy((i for i in []))
except TypeError as e: print(e)
memo = {}
w = [1]; v = copy.deepcopy([w, w], memo); print(v[0] is v[1])
if hasattr(copy, "replace"):
    class R:
        def __init__(self, a): self.a = a
        def __replace__(self, /, **ch): return R(**ch)
    print(copy.replace(R(1), a=2).a)
import dataclasses
@dataclasses.dataclass
class DC:
    a: int
    b: list
p = DC(1, [2]); o = copy.deepcopy(p); print(o, o.b is p.b, copy.copy(p).b is p.b, copy.replace(p, a=9))
print(issubclass(copy.Error, Exception))
