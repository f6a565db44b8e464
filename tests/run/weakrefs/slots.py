# Instances of classes with slots take weak references only if `__weakref__` is one of them.
import weakref


class Bare:
    __slots__ = ("x",)


class Ready:
    __slots__ = ("x", "__weakref__")


class Open(Bare):
    pass


class Still(Bare):
    __slots__ = ("y",)


class Again(Still):
    __slots__ = ("__weakref__",)


def attempt(make, value):
    try:
        reference = make(value)
    except TypeError as error:
        return str(error)
    return reference is not None


for cls in (Bare, Ready, Open, Still, Again):
    value = cls()
    print(cls.__name__, attempt(weakref.ref, value), attempt(weakref.proxy, value))
for value in (1, "text", (), None, [], {}, 1.5):
    print(type(value).__name__, attempt(weakref.ref, value))
ready = Ready()
ready.x = 1
reference = weakref.ref(ready)
print(reference().x, weakref.getweakrefcount(ready))
del ready
print(reference())
table = weakref.WeakKeyDictionary()
try:
    table[Bare()] = 1
except TypeError as error:
    print(error)
