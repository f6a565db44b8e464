# Annotations are evaluated once, after the defaults, and never for local variables.
def say(x):
    print("say", x)
    return x


def f(a: say("a") = say("default"), *args: say("args"), b: say("b") = say(2), **kw: say("kw")) -> say("ret"):
    local: say("never") = 1
    other: say("never")
    return local


print(f(), list(f.__annotations__.items()))


class C:
    say("body")
    x: say("x") = say("value")
    y: say("y")
    __private: int
    (z): say("no name")

    def method(self: say("self")) -> "C":
        self.attr: say("never") = 3
        return self


print(C.__annotations__, hasattr(C, "y"), C.method.__annotations__, C().method().attr)
try:

    def g(x: Undefined): ...
except NameError as e:
    print(e)
try:

    class D:
        x: Missing = 1
except NameError as e:
    print(e)


class E(C):
    pass


print(E.__annotations__, "__annotations__" in C.__dict__, C().__annotations__)
names = []
for k, v in C.__annotations__.items():
    names.append((k, v))
print(names)


def decorated(cls):
    for name, kind in cls.__annotations__.items():
        setattr(cls, name, kind())
    return cls


@decorated
class Config:
    host: str
    port: int
    tags: list


print(repr(Config.host), Config.port, Config.tags)


def no_annotations(a, b=1):
    pass


print(no_annotations.__annotations__, (lambda x: x).__annotations__)
no_annotations.__annotations__["a"] = int
print(no_annotations.__annotations__)


class Checked:
    def __init_subclass__(cls):
        cls.fields = list(cls.__annotations__)


class Point(Checked):
    x: int
    y: "float" = 0


print(Point.fields)
