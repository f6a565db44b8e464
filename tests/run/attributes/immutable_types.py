# Attributes that builtin types and their instances do not take, and what takes them.
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
t(setattr, 1, "x", 2)
t(delattr, 1, "x")
def f(n):
    setattr(n, "real", 2)
t(f, 1)
t(setattr, [], "append", 2)
t(setattr, [], "zork", 2)
t(setattr, "", "x" + "y", 2)
t(setattr, object(), "x", 2)
t(setattr, None, "x", 2)
try:
    (1).x = 3
except AttributeError as e:
    print(e)
try:
    (1).real = 3
except AttributeError as e:
    print(e)
try:
    [].append = 3
except AttributeError as e:
    print(e)
try:
    None.foo = 3
except AttributeError as e:
    print(e)
try:
    "".foo += 3
except AttributeError as e:
    print(e)
try:
    del (1).foo
except AttributeError as e:
    print(e)
try:
    del (1).real
except AttributeError as e:
    print(e)
try:
    del [].append
except AttributeError as e:
    print(e)
try:
    (lambda: 0).foo.bar = 1
except AttributeError as e:
    print(e)
try:
    enumerate([]).foo = 1
except AttributeError as e:
    print(e)
try:
    range(3).start = 1
except AttributeError as e:
    print(e)
try:
    (1j).real = 1
except AttributeError as e:
    print(e)
try:
    int.foo = 1
except TypeError as e:
    print(e)
try:
    del int.real
except TypeError as e:
    print(e)
try:
    list.append = 1
except TypeError as e:
    print(e)
try:
    setattr(dict, "x", 1)
except TypeError as e:
    print(e)
try:
    object.zip = 1
except TypeError as e:
    print(e)
try:
    ValueError.foo = 1
except TypeError as e:
    print(e)
class P(int): pass
P.foo = 3; print(P.foo)
p = P(3); p.q = 4; print(p.q, P(5).foo)
def g(c, n):
    try: setattr(c, n, 7); print(getattr(c, n))
    except TypeError as e: print(e)
for c in (int, P, str): g(c, "z" + str(1))
import types, functools
ns = types.SimpleNamespace(a=1); ns.b = 2; print(ns)
pp = functools.partial(print, 1); pp.zork = 5; print(pp.zork)
class Q:
    x = property(lambda s: 5)
    def m(self): pass
try:
    Q().x = 3
except AttributeError as e:
    print(e)
try:
    del Q().x
except AttributeError as e:
    print(e)
try:
    del Q().y
except AttributeError as e:
    print(e)
try:
    del Q.y
except AttributeError as e:
    print(e)
try:
    Q().m.foo = 3
except AttributeError as e:
    print(e)
