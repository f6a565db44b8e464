# stack & queue classes, linked list, iter protocols: typical small programs
class Node:
    __slots__ = ("val", "next")
    def __init__(self, val, next=None): self.val = val; self.next = next
class LinkedList:
    def __init__(self, items=()):
        self.head = None; self.n = 0
        for i in items: self.append(i)
    def append(self, v):
        node = Node(v); self.n += 1
        if self.head is None: self.head = node; return
        cur = self.head
        while cur.next: cur = cur.next
        cur.next = node
    def __iter__(self):
        cur = self.head
        while cur: yield cur.val; cur = cur.next
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError("list index out of range")
        for k, v in enumerate(self):
            if k == i: return v
    def __repr__(self): return f"LinkedList({list(self)!r})"
    def __contains__(self, v): return any(x == v for x in self)
    def __reversed__(self): return iter(list(self)[::-1])
    def __eq__(self, o): return isinstance(o, LinkedList) and list(self) == list(o)
    def __add__(self, o): return LinkedList([*self, *o])
    def __iadd__(self, o):
        for x in o: self.append(x)
        return self
    def __bool__(self): return self.n > 0
l = LinkedList([1, 2, 3]); print(l, len(l), l[0], l[-1], l[1:], 2 in l, 9 in l, list(reversed(l)), l == LinkedList([1, 2, 3]), l + [4], bool(LinkedList()))
l += "ab"; print(l, *l)
try: l[10]
except IndexError as e: print(e)
class Matrix:
    def __init__(self, rows): self.rows = rows
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): i, j = ij; self.rows[i][j] = v
    def __str__(self): return "\n".join(" ".join(map(str, r)) for r in self.rows)
m = Matrix([[1, 2], [3, 4]]); print(m @ m); m[0, 1] = 9; print(m[0, 1], m)
class Temp:
    def __init__(self, c=0): self.c = c
    @property
    def f(self): return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
t = Temp(100); print(t.f); t.f = 32; print(t.c)
class Acc:
    def __init__(self, bal=0): self._bal = bal
    def deposit(self, n):
        if n <= 0: raise ValueError("amount must be positive")
        self._bal += n; return self
    def withdraw(self, n):
        if n > self._bal: raise RuntimeError(f"insufficient: {self._bal} < {n}")
        self._bal -= n; return self
a = Acc(10).deposit(5)
for f in (lambda: a.deposit(-1), lambda: a.withdraw(100), lambda: a.withdraw(5)):
    try: print(f()._bal)
    except (ValueError, RuntimeError) as e: print(type(e).__name__, e)
class Frac:
    def __init__(self, n, d=1):
        from math import gcd
        g = gcd(n, d); self.n, self.d = n // g, d // g
    def __add__(self, o): o = self._c(o); return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __mul__(self, o): o = self._c(o); return Frac(self.n * o.n, self.d * o.d)
    @staticmethod
    def _c(o): return o if isinstance(o, Frac) else Frac(o)
    def __eq__(self, o): o = self._c(o); return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): o = self._c(o); return self.n * o.d < o.n * self.d
    def __repr__(self): return f"{self.n}/{self.d}"
    def __hash__(self): return hash((self.n, self.d))
print(Frac(1, 2) + Frac(1, 3), 1 + Frac(1, 2), sum([Frac(1, 4)] * 4), Frac(2, 4) == Frac(1, 2), sorted([Frac(1, 2), Frac(1, 3)]), {Frac(1, 2): "h"}[Frac(2, 4)])
