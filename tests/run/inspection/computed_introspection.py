# Attributes of classes, functions and methods whose names only strings spell.
import types


class Base:
    "doc"

    def meth(self, a, b=2):
        return a

    @classmethod
    def clsm(cls):
        return cls


class Sub(Base):
    pass


def func(x=1):
    pass


things = {"Base": Base, "Sub": Sub, "func": func, "bound": Sub().meth, "cm": Sub.clsm, "5": 5, "mod": types}
for name, thing in things.items():
    for attr in ("__bases__", "__base__", "__mro__", "__self__", "__func__", "__defaults__", "__name__", "__qualname__"):
        try:
            value = getattr(thing, attr)
        except AttributeError as e:
            print(name, attr, "AttributeError", e)
            continue
        if attr in ("__self__", "__func__"):
            value = type(value).__name__
        print(name, attr, value, hasattr(thing, attr))
for cls in (Base, Sub, bool):
    print([c.__name__ for c in getattr(cls, "__mro__")], getattr(cls, "__bases__")[0].__name__)
for method in (Sub().meth, Sub.clsm):
    try:
        method.foo
    except AttributeError as e:
        print(e)
