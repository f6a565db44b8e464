import copy
class S:
    __slots__ = ("a", "b")
s = S(); s.a = [1]; t = copy.copy(s); print(t.a is s.a, hasattr(t, "b")); u = copy.deepcopy(s); print(u.a, u.a is s.a)
class G:
    def __init__(self): self.a, self.b = 1, [2]
    def __getstate__(self): return {"a": self.a}
    def __setstate__(self, st): print("set", st); self.__dict__.update(st); self.b = "restored"
g = copy.copy(G()); print(g.a, g.b); g = copy.deepcopy(G()); print(g.a, g.b)
class R:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (R, (self.n + 1,))
print(copy.copy(R(1)).n, copy.deepcopy(R(5)).n)
