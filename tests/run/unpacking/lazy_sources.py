# How far unpacking reads its source, and what it says of wrong ones.
class Loud:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        for at in range(self.count):
            print("item", at)
            yield at


for count in (1, 2, 3, 9):
    try:
        a, b = Loud(count)
        print("got", a, b)
    except ValueError as error:
        print(error)
for count in (1, 2, 4):
    try:
        a, b, *rest = Loud(count)
        print("got", a, b, rest)
    except ValueError as error:
        print(error)


class Opaque:
    pass


def show(*args, **kwargs):
    return args, kwargs


def two(source):
    a, b = source
    return a, b


tries = (
    lambda: two(None),
    lambda: two(Opaque()),
    lambda: two("abc"),
    lambda: two({"x": 1}),
    lambda: [*None],
    lambda: show(*7),
    lambda: show(**None),
    lambda: show(**{1: 2}),
    lambda: show(x=1, **{"x": 2}),
    lambda: {**[1]},
)
for attempt in tries:
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Pairs:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print(show(**Pairs()), {**Pairs(), "z": 1}, two({"k": 1, "l": 2}), two(iter("xy")))
