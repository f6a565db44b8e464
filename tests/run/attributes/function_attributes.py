def counter():
    counter.calls += 1
    return counter.calls


counter.calls = 0
print(counter(), counter(), counter.calls)


def make():
    def inner():
        return inner.tag
    inner.tag = None
    return inner


a, b = make(), make()
a.tag = "a"
b.tag = 2
print(a(), b(), a.tag, b.tag, a is b)
print(hasattr(a, "tag"), hasattr(make, "tag"), getattr(make, "tag", "none"))
del a.tag
try:
    a()
except AttributeError as e:
    print(e)


def named():
    """Doc."""


named.__name__ = "other"
named.__doc__ = None
named.extra = {"k": 1}
print(named.__name__, named.__doc__, named.__qualname__, named.__dict__)


def register(registry):
    def deco(f):
        f.registered = True
        registry[f.__name__] = f
        return f
    return deco


table = {}


@register(table)
def one():
    return 1


@register(table)
def two():
    return 2


print({k: (f(), f.registered) for k, f in table.items()})


class C:
    def m(self):
        return self.m.note

    m.note = "from the body"


print(C().m(), C.m.note)
try:
    C().m.note = "no"
except AttributeError as e:
    print(e)
C.m.note = "changed"
print(C().m())
