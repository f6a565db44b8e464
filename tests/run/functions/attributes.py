def f(x, y=1, *, z=2):
    """Doc text."""
    return x


print(f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__qualname__, f.__module__)
f.calls = 0
f.calls += 3
print(f.calls, hasattr(f, "calls"), hasattr(f, "other"))


def outer():
    def inner():
        pass
    return inner


print(outer().__qualname__, outer().__doc__)
print((lambda: 0).__name__)


def annotated(a: int, b: "str" = "x") -> list[int]:
    return [a, b]


print(annotated(1), annotated("not checked", 2))
