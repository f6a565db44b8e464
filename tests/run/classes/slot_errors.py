# `__slots__` that a class cannot have.


def attempt(make):
    try:
        print("made", make())
    except Exception as e:
        print(type(e).__name__, e)


def not_identifier():
    class C:
        __slots__ = ("a", "a b")


def not_text():
    class C:
        __slots__ = ("a", 1)


def not_iterable():
    class C:
        __slots__ = 5


def variable():
    class C:
        __slots__ = ("a",)
        a = 3


def method():
    class C:
        __slots__ = ["run"]

        def run(self):
            pass


def annotated():
    class C:
        __slots__ = ("a", "b")
        a: int
        b: int = 0


def below_int():
    class C(int):
        __slots__ = ("a",)


def below_tuple():
    class C(tuple):
        __slots__ = ("a",)


def two_layouts():
    class A:
        __slots__ = ("a",)

    class B:
        __slots__ = ("b",)

    class C(A, B):
        pass


def one_layout():
    class A:
        __slots__ = ("a",)

    class B:
        __slots__ = ()

    class C(A, B):
        __slots__ = ("c",)

    c = C()
    c.a, c.c = 1, 2
    return c.a, c.c


def empty_below_int():
    class C(int):
        __slots__ = ()

    return C(5) + 1


for make in (not_identifier, not_text, not_iterable, variable, method, annotated, below_int, below_tuple, two_layouts):
    attempt(make)
attempt(one_layout)
attempt(empty_below_int)
