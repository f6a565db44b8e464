class Suppress:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        self.caught = value
        return kind is not None and issubclass(kind, self.kinds)


with Suppress(ValueError) as s:
    raise ValueError("gone")
print("after", s.caught)
try:
    with Suppress(ValueError):
        raise KeyError("kept")
except KeyError as e:
    print("kept", e)
with Suppress(ZeroDivisionError, KeyError) as s:
    1 // 0
print(repr(s.caught))


def f():
    with Suppress(ValueError):
        raise ValueError
    return "reached after suppression"


def g():
    with Suppress(ValueError):
        return "returned"


def h():
    for i in range(4):
        with Suppress(ValueError):
            if i == 0:
                continue
            if i == 1:
                raise ValueError
            if i == 3:
                break
            print("body", i)
    return i


print(f(), g(), h())


class Truthy:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        return "non-empty"


with Truthy() as t:
    raise RuntimeError
print(t)
