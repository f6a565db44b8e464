from collections.abc import Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence


class S(Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
s = S(1, 2, 3, 2)
print(list(s), 2 in s, 5 in s, s.index(2), s.count(2), list(reversed(s)), isinstance(s, Reversible))
try: s.index(9)
except ValueError as e: print("ValueError", e)
class D(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
d = D({"a": 1}, b=2)
print(dict(d), d.get("x"), d.pop("a"), list(d.items()), "b" in d, d == {"b": 2}, d.setdefault("q", 5), d.popitem(), len(d))
try: D.__call__; Mapping()
except TypeError as e: print(e)
class LS(MutableSet):
    def __init__(self, it=()):
        self.l = []
        for x in it: self.add(x)
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
    def add(self, x):
        if x not in self.l: self.l.append(x)
    def discard(self, x):
        if x in self.l: self.l.remove(x)
    def __repr__(self): return f"LS({self.l})"
a = LS([1, 2, 3]); b = LS([3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a == LS([3,2,1]), a.isdisjoint(b), a > LS([1]))
a |= [7]; a -= b; print(a)
print(a & {1, 7}, {1, 9} | a, a == {1, 2, 7}, a.pop())
class MyL(MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
m = MyL(); m.append(1); m.extend([2, 3]); m += [4]; m.reverse(); print(list(m), m.pop(), m.pop(0)); m.remove(2); print(list(m)); m.clear(); print(len(m))
class It(Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()))
