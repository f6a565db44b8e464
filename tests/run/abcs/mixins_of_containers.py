import collections.abc as cabc, collections
from collections.abc import *
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(set(), MutableSet), isinstance("", Iterable), isinstance(iter([]), Iterator), isinstance(len, Callable), issubclass(int, Hashable), isinstance([], Hashable), isinstance((x for x in []), Generator))
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m["a"] = 1; m.update(b=2, c=3); print(m.pop("a"), m.get("z", 0), list(m.items()), m.setdefault("q", 9), "b" in m, m == {"b": 2, "c": 3, "q": 9}, m.popitem(), list(m.keys()), m.keys() & {"c"}); m.clear(); print(len(m))
class S(Sequence):
    def __getitem__(self, i):
        if i >= 3 or i < -3: raise IndexError
        return i * 10
    def __len__(self): return 3
s = S(); print(list(s), list(reversed(s)), 10 in s, s.index(20), s.count(0))
class L(MutableSequence):
    def __init__(self, *a): self.l = list(a)
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L(1, 2); l.append(3); l.extend([4, 5]); l += [6]; l.reverse(); print(list(l), l.pop(), l.pop(0)); l.remove(3); print(l.l)
class St(Set):
    def __init__(self, it): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
a = St([1, 2, 3]); b = St([2, 3, 4]); print(list(a & b), list(a | b), list(a - b), list(a ^ b), a <= b, a == St([3, 2, 1]), a.isdisjoint([9]))
try: Sequence()
except TypeError as e: print(e)
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v): self.n += 1; return self.n if self.n < 3 else self.throw(StopIteration)
    def throw(self, t, v=None, tb=None): raise t
print(list(G()), Sized, cabc.Iterable.__name__, issubclass(list, MutableSequence), issubclass(dict, Sequence))
class It:
    def __iter__(self): return iter([])
    def __contains__(self, x): return True
print(isinstance(It(), Iterable), isinstance(It(), Container), isinstance(It(), Collection), issubclass(It, Reversible))
@Sequence.register
class Reg: pass
print(isinstance(Reg(), Sequence), issubclass(Reg, Sequence))
print(isinstance({}.keys(), KeysView), isinstance({}.items(), ItemsView), isinstance({}.values(), ValuesView), Awaitable, Coroutine, AsyncIterator)
