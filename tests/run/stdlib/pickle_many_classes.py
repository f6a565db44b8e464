# Copies and pickles of instances of many classes in one program.
import copy, pickle, sys
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def __eq__(self, o): return isinstance(o, Node) and self.v == o.v
    def __repr__(self): return f"Node({self.v})"
n = Node(1); n.nxt = n
m = copy.deepcopy(n); print(m.nxt is m, m is not n, m == n)
p = pickle.loads(pickle.dumps(n)); print(p.nxt is p, p)
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
    def __getstate__(self): return (self.a,)
    def __setstate__(self, st): self.a, = st; self.b = "restored"
s = copy.copy(S()); print(s.a, s.b); s = pickle.loads(pickle.dumps(S())); print(s.a, s.b)
class R:
    def __init__(self, *a): self.a = a
    def __reduce_ex__(self, proto): print("proto", proto); return R, self.a, None, None, None
print(copy.copy(R(1, 2)).a, copy.deepcopy(R([1])).a)
class D(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = []
d = D(a=[1]); d.extra.append(2); c = copy.copy(d); dc = copy.deepcopy(d); print(c, c.extra is d.extra, dc, dc.extra, dc["a"] is d["a"], type(dc).__name__)
class L(list): pass
l = L([1, [2]]); l.t = 1; l2 = copy.deepcopy(l); print(l2, l2.t, l2[1] is l[1], pickle.loads(pickle.dumps(l)).t)
class E(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a = a
e = pickle.loads(pickle.dumps(E(1, 2))); print(e.args, e.a, copy.copy(E(3, 4)).args)
class Private:
    __slots__ = ("__secret", "open")

    def __init__(self):
        self.__secret = 1
        self.open = [2]

    def show(self):
        return self.__secret, self.open


class Below(Private):
    __slots__ = ("third", "unset")


b = Below()
b.third = Node
for other in (copy.copy(b), copy.deepcopy(b), pickle.loads(pickle.dumps(b)), pickle.loads(pickle.dumps(b, 2))):
    print(other.show(), other.third is Node, hasattr(other, "unset"), other.open is b.open)
print(pickle.loads(pickle.dumps([Node, L, len, {"k": R}, (E,)])))
for protocol in range(6):
    print(pickle.loads(pickle.dumps((D(x=1), L([3]), E(5, 6), R, Node(2)), protocol)))
