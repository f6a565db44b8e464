# Abstract classes, mixins of collections.abc, weak references.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


import abc, typing, weakref, operator, collections.abc as cabc, contextlib, io, types


class Sh(abc.ABC):
    @abc.abstractmethod
    def area(self):
        ...

    @property
    @abc.abstractmethod
    def name(self):
        ...


attempt(Sh)


class Sq(Sh):
    def area(self):
        return 4


attempt(Sq)


class Ok(Sq):
    name = "ok"


print(Ok().area(), Ok().name, isinstance(Ok(), Sh), Sh.__abstractmethods__ == {"area", "name"})
print(issubclass(Ok, Sh))
Sh.register(int)
print(isinstance(5, Sh), issubclass(int, Sh), issubclass(str, Sh))
attempt(Sh.register, 5)


class It2(cabc.Sequence):
    def __init__(s, d):
        s.d = d

    def __getitem__(s, i):
        return s.d[i]

    def __len__(s):
        return len(s.d)


i = It2([1, 2, 3, 2])
print(list(i), 2 in i, i.index(2), i.count(2), list(reversed(i)), i[1:2])
attempt(i.index, 9)


class MM(cabc.MutableMapping):
    def __init__(s):
        s.d = {}

    def __getitem__(s, k):
        return s.d[k]

    def __setitem__(s, k, v):
        s.d[k] = v

    def __delitem__(s, k):
        del s.d[k]

    def __iter__(s):
        return iter(s.d)

    def __len__(s):
        return len(s.d)


m = MM()
m["a"] = 1
m.update(b=2)
print(dict(m), m.get("z"), m.pop("a"), m.setdefault("c", 3), list(m.items()), "b" in m)
print(m == {"b": 2, "c": 3}, m.popitem(), list(m.keys()), list(m.values()))
attempt(m.pop, "zz")
m.clear()
print(len(m))


class MS(cabc.MutableSet):
    def __init__(s, d=()):
        s.d = set(d)

    def __contains__(s, x):
        return x in s.d

    def __iter__(s):
        return iter(s.d)

    def __len__(s):
        return len(s.d)

    def add(s, x):
        s.d.add(x)

    def discard(s, x):
        s.d.discard(x)


s = MS([1, 2])
print(sorted(s | MS([3])), sorted(s & [2]), sorted(s - MS([1])), s <= MS([1, 2, 3]), s == {1, 2})
print(s.isdisjoint([9]), sorted(s ^ [2, 5]))
s |= [7]
s.remove(1)
attempt(s.remove, 99)
print(sorted(s))
for o in [[], (), {}, set(), "a", b'a', 5, len, iter([]), (x for x in []), range(3), {}.keys(), object(), int, None]:
    print(type(o).__name__)
    print([n for n in [
        "Hashable", "Iterable", "Iterator", "Sized", "Container", "Callable", "Collection", "Sequence",
        "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet", "Generator", "Reversible", "KeysView",
        "ByteString", "Buffer",
    ] if hasattr(cabc, n) and isinstance(o, getattr(cabc, n))] if 0 else [isinstance(o, t) for t in (cabc.Hashable, cabc.Iterable, cabc.Iterator, cabc.Sized, cabc.Container, cabc.Callable, cabc.Collection, cabc.Sequence, cabc.MutableSequence, cabc.Mapping, cabc.Set, cabc.Generator, cabc.Reversible, cabc.KeysView)])


class W:
    pass


w = W()
r = weakref.ref(w, lambda r: print("dead"))
print(r() is w, weakref.getweakrefcount(w))
del w
print(r())
attempt(weakref.ref, 5)
d = weakref.WeakValueDictionary()
o = W()
d["k"] = o
print(len(d), "k" in d)
del o
print(len(d))
pr = weakref.proxy(W())
attempt(lambda: pr.x)
