import math


class A:
    k = 1

    @property
    def ro(self):
        return 1


def f():
    pass


a = A()
cases = [
    lambda: a.nope,
    lambda: A.nope,
    lambda: f.nope,
    lambda: math.nope,
    lambda: (5).nope,
    lambda: "s".nope,
    lambda: [].nope,
    lambda: None.nope,
    lambda: (1, 2).nope,
    lambda: a.nope(),
    lambda: setattr(a, "ro", 2),
    lambda: delattr(a, "ro"),
    lambda: delattr(a, "nope"),
    lambda: delattr(A, "nope"),
    lambda: setattr(5, "x", 1),
    lambda: setattr("s", "x", 1),
    lambda: setattr([], "append", 1),
    lambda: setattr(None, "x", 1),
    lambda: setattr(object(), "x", 1),
]
for case in cases:
    try:
        print("no error", case())
    except AttributeError as e:
        print(e)
