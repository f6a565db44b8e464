# References, proxies, weak containers, finalizers, and what gc says.

import weakref, gc


class A:

    def __init__(self, n):
        self.n = n

    def m(self):
        return self.n

    def __repr__(self):
        return f'A({self.n})'


a = A(1)
r = weakref.ref(a, lambda ref: print('dead', ref() is None))
print(r() is a, r, weakref.getweakrefcount(a)) if False else print(r() is a, weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
del a
print(r())
a = A(2)
p = weakref.proxy(a)
print(p.n, p.m(), repr(p)[:10], type(p).__name__, str(p))
p.n = 5
print(a.n)
del a
try:
    p.n
except ReferenceError as e:
    print(e)
for v in (1, 's', None, (1,), [1], {}, 1.5):
    try:
        weakref.ref(v)
        print('ok')
    except TypeError as e:
        print(e)
print(weakref.ref({1}) is not None, weakref.ref(frozenset([1])) is not None, weakref.ref(len) is not None, weakref.ref(A)() is A)
d = weakref.WeakValueDictionary()
x = A(3)
d['x'] = x
print(dict(d), len(d), 'x' in d, d.get('zz'))
del x
print(len(d), list(d))
k = weakref.WeakKeyDictionary()
y = A(4)
k[y] = 1
print(len(k), list(k.items()))
del y
print(len(k))
s = weakref.WeakSet()
z = A(5)
s.add(z)
print(len(s), z in s, list(s))
del z
print(len(s))
w = A(6)
wm = weakref.WeakMethod(w.m)
print(wm()())
del w
print(wm())
f = A(7)
fin = weakref.finalize(f, print, 'finalized', 7)
print(fin.alive)
del f
print(fin.alive)
g = A(8)
fin = weakref.finalize(g, lambda: 'res')
print(fin(), fin(), fin.alive)
h = A(9)
fin = weakref.finalize(h, print, 'never')
print(fin.detach() is not None, fin.peek())
print(r == weakref.ref(A(1)), hash(weakref.ref(h)) == hash(h))


class B:
    __slots__ = ('__weakref__',)


b = B()
print(weakref.ref(b)() is b)
l = [A(10)]
print(gc.isenabled(), gc.get_threshold(), gc.get_count() is not None)
gc.disable()
print(gc.isenabled())
gc.enable()
gc.freeze()
print(gc.get_freeze_count() >= 0)
gc.unfreeze()
print(gc.get_freeze_count())
print(gc.get_referents([1, 'a']), gc.is_tracked([]), gc.is_tracked(1), gc.is_finalized(b))


class N:
    pass


n = N()
n.self = n
rn = weakref.ref(n)
del n
print(gc.collect() > 0, rn())


class Del:

    def __del__(self):
        print('del')


x = Del()
del x
x = Del()
x = None


def scope():
    y = Del()
    print('in')


scope()
