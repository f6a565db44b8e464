# What exceptions carry is kept as it is.
payload = [1, {"k": (2, 3)}]
try:
    raise ValueError(payload, {"a": 1}, None, 2.5, b"x")
except ValueError as e:
    print(e.args[0] is payload, e.args, len(e.args))
    first, *rest = e.args
    first.append("more")
    print(payload, rest)


class Point:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"Point({self.x})"

    def __str__(self):
        return f"<{self.x}>"


try:
    raise RuntimeError(Point(3))
except RuntimeError as e:
    print(e, repr(e), e.args[0].x)
try:
    raise RuntimeError(Point(3), Point(4))
except RuntimeError as e:
    print(e, repr(e))
try:
    raise KeyError(Point(5))
except KeyError as e:
    print(e, e.args[0].x)
try:
    raise KeyError("a", "b")
except KeyError as e:
    print(e)
print(str(KeyError("it's")), str(KeyError(None)), str(KeyError("")), str(ValueError("")), repr(ValueError("")))
for n in range(3):
    print(repr(Exception(*range(n))), str(Exception(*range(n))))
try:
    ValueError(x=1)
except TypeError as e:
    print(e)
