class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
p = P(1, 2)
p.x = 5
print(p.x, p.y, P.__slots__)
try: p.z = 1
except AttributeError as e: print(e)
del p.x
try: p.x
except AttributeError as e: print(e)
class Q(P):
    __slots__ = ["z"]
q = Q(1, 2); q.z = 3; print(q.x + q.z)
try: q.w = 1
except AttributeError as e: print(e)
class R(P): pass
r = R(1, 2); r.any = 1; print(r.any)
class S:
    __slots__ = "one"
s = S()
try: s.one
except AttributeError as e: print(e)
s.one = 1; print(s.one, hasattr(s, "__dict__"), hasattr(r, "__dict__"))
