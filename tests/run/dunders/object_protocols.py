# dunder misc, slots, copy, pickle-like, repr recursion
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S(); print(s.a)
try: s.b
except AttributeError as e: print(e)
try: s.c = 1
except AttributeError as e: print(e)
try: s.__dict__
except AttributeError as e: print(e)
class T(S): pass
t = T(); t.c = 5; print(t.c, t.a, t.__dict__)
class U:
    __slots__ = ["x", "__dict__"]
u = U(); u.x = 1; u.y = 2; print(u.x, u.y, u.__dict__)
l = [1]; l.append(l); print(l)
d = {}; d["d"] = d; print(d)
import copy
class C:
    def __init__(self): self.l = [1, [2]]
    def __eq__(self, o): return self.l == o.l
c = C(); c2 = copy.copy(c); c3 = copy.deepcopy(c)
print(c2.l is c.l, c3.l is c.l, c3 == c)
try: hash(c)
except TypeError as e: print(e)
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return 7
    def __eq__(self, o): return self.v == o.v
print(len({H(1), H(1), H(2)}), hash(H(1)), {H(1): 2}[H(1)])
class BadHash:
    def __hash__(self): return "a"
try: hash(BadHash())
except TypeError as e: print(e)
class BigHash:
    def __hash__(self): return 2**70
print(hash(BigHash()) == hash(2**70))
class D:
    def __del__(self): print("del")
d = D(); d = None; print("after")
def sc():
    d = D(); print("in")
sc(); print("out")
class Cn:
    def __bool__(self): print("bool"); return False
if Cn(): pass
elif not Cn(): print("neg")
print(bool(Cn() or 5))
class Co:
    def __eq__(self, o): return True
print(Co() == 5, 5 == Co(), Co() in [1], [1].count(Co()), Co() != 5)
print(callable(Co), callable(Co()), callable(len), callable(lambda: 1))
class W:
    def __iter__(self): yield 1; yield 2
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
print({**W()}, dict(W()), [*W()])
print((lambda **k: k)(**W()))
class Ix:
    def __index__(self): return 2
print([1, 2, 3][Ix()], "abc"[:Ix()], bin(Ix()), [0] * Ix(), range(Ix()), 2 ** Ix().__index__())
class Ell: 
    def __getitem__(self, k): return k
e = Ell(); print(e[1:2, ..., None], e[:], e[1:], e[::3], e[()], e[*[1, 2]])
print(int.__add__(1, 2), (1).__add__(2.0), str.upper("a"), list.__len__([1]), "a".__eq__(1), [].__iter__().__next__ is not None)
