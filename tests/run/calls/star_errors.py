# What cannot be unpacked into arguments, and what does not fit.
def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


def two(a, b):
    return a, b


def optional(a, b=1):
    return a, b


class Thing:
    def method(self, x):
        return x


attempt(lambda: two(*[1]))
attempt(lambda: two(*[1, 2, 3]))
attempt(lambda: two(*[]))
attempt(lambda: two(1, *[2, 3]))
attempt(lambda: two(*5))
attempt(lambda: two(*None))
attempt(lambda: two(1, *2))
attempt(lambda: two(*[1], *3))
attempt(lambda: two(**5))
attempt(lambda: two(**[1]))
attempt(lambda: optional(*[1, 2, 3]))
attempt(lambda: optional(*[], **{}))
attempt(lambda: two(*[1, 2], **{"b": 3}))
attempt(lambda: two(*[1], **{"c": 3}))
attempt(lambda: two(**{"a": 1, "b": 2, "c": 3}))
attempt(lambda: two(**{"a": 1}))
attempt(lambda: two(a=1, **{"a": 1}))
attempt(lambda: two(**{"a": 1}, **{"a": 2}))
attempt(lambda: two(**{1: 2}))
attempt(lambda: Thing().method(*[1, 2]))
attempt(lambda: Thing().method(*3))
attempt(lambda: Thing(*[1]))
attempt(lambda: Thing(**{"a": 1}))
attempt(lambda: len(*[[1], [2]]))
attempt(lambda: len(*[]))
attempt(lambda: print(*7))
attempt(lambda: int(*["7", 8, 9]))
for value in (5, "text"):
    attempt(lambda: value(*[1]))
    attempt(lambda: value(**{"a": 1}))


def broken():
    yield 1
    raise ValueError("inside")


try:
    two(*broken())
except ValueError as error:
    print("ValueError", error)
