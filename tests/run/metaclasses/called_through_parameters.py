# `type` and metaclasses make classes wherever a call reaches them with a name, bases and a namespace.


class Meta(type):
    made = []

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.made.append((name, sorted(k for k in namespace if not k.startswith("__")), options))
        return cls

    def shout(cls):
        return cls.__name__.upper()


class Quiet(type):
    pass


def build(metaclass, name, bases, namespace):
    return metaclass(name, bases, namespace)


def attempt(f, *args):
    try:
        return f(*args)
    except TypeError as e:
        return f"TypeError: {e}"


class Base:
    x = 1


Plain = build(type, "Plain", (Base,), {"y": 2, "total": lambda self: self.x + self.y})
print(Plain, type(Plain), Plain.__mro__, Plain().total())
Loud = build(Meta, "Loud", (Base,), {"y": 3, "greet": lambda self, who="you": f"hello {who}"})
print(Loud.__name__, type(Loud), Loud.shout(), Loud().greet(), Loud().greet("me"), Loud.y, Meta.made)
Still = build(Quiet, "Still", (), dict(z=5))
print(Still.z, type(Still).__name__, isinstance(Still, Quiet), Still.__bases__)
namespace = {"a": 1}
namespace["b"] = namespace["a"] + 1
Grown = build(type, "Grown", (), namespace)
print(Grown.a, Grown.b, hasattr(Grown, "c"))
for name in ("First", "Second"):
    made = build(type, name, (Base,), {"label": name.lower()})
    print(made.__name__, made.label, made().x)
print(attempt(build, type, 1, (), {}))
print(attempt(build, type, "Name", [], {}))
print(attempt(build, type, "Name", (), []))
print(attempt(build, int, "Name", 10, {}))
print(build(max, 1, 5, 3), build(lambda *args: args, "a", "b", "c"))
