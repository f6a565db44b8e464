# An AttributeError that a hook raises is told which attribute was missing, and of what, unless it says so itself.
class Hooked:
    def __getattr__(self, name):
        raise AttributeError(f"no {name} here")


class Strict:
    def __getattribute__(self, name):
        raise AttributeError(name)


class Precise:
    def __getattr__(self, name):
        raise AttributeError("precise", name="other", obj=3)


class Named:
    def __getattr__(self, name):
        raise AttributeError("named", name="only")


class Raising:
    def __getattr__(self, name):
        if name == "key":
            raise KeyError(name)
        raise AttributeError(name)


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError("class " + name)


class WithMeta(metaclass=Meta):
    pass


class Nested:
    def __init__(self):
        self.inner = Hooked()

    def __getattr__(self, name):
        return getattr(self.inner, name) if name == "computed" else self.inner.given


def show(error, obj):
    print(type(error).__name__, error, error.name, error.obj is obj)


for obj in (Hooked(), Strict(), Precise(), Named(), Raising(), WithMeta):
    try:
        obj.missing
    except AttributeError as error:
        show(error, obj)
try:
    Raising().key
except KeyError as error:
    print(repr(error))
nested = Nested()
try:
    nested.something
except AttributeError as error:
    show(error, nested.__dict__["inner"])
print(hasattr(Hooked(), "x"), getattr(Hooked(), "x", 5))
error = AttributeError("kept")


class Same:
    def __getattr__(self, name):
        raise error


same = Same()
for read in (lambda: same.first, lambda: same.second):
    try:
        read()
    except AttributeError as caught:
        print(caught is error, caught.name, caught.obj is same)
