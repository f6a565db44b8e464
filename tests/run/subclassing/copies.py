"""Copies of instances of builtin classes' subclasses keep class, value and attributes."""

import copy
from collections import namedtuple
class T(tuple):
    pass
class S(str): pass
class I(int): pass
class F(float):
    __slots__ = ()
class L(list): pass
class D(dict): pass
t = T((1, [2]))
t.note = "kept"
c = copy.copy(t)
print(type(c).__name__, c, c is t, c.note, c[1] is t[1])
s = S("a"); s.x = 1
print(copy.copy(s), type(copy.copy(s)).__name__, copy.copy(s).x, copy.copy(I(4)) + 1, copy.copy(F(1.5)), copy.copy(L([1])), copy.deepcopy(D(a=[1])))
P = namedtuple("P", "x y")
p = P(1, [2])
q = copy.deepcopy(p)
print(copy.copy(p), q, type(q).__name__, q.y is p.y, copy.copy(p) == p)
print(copy.deepcopy((1, (2, 3))), copy.deepcopy(([1],)))
