# What cannot be the base of a class, and what the attempt says.


def attempt(make):
    try:
        made = make()
        print("made", made.__name__)
    except Exception as e:
        print(type(e).__name__, e)


def a_number():
    class X(5):
        pass


def a_text():
    class X("abc"):
        pass


def nothing():
    class X(None):
        pass


def a_builtin():
    class X(len):
        pass


def a_function():
    class X(attempt):
        pass


def a_bool():
    class X(bool):
        pass


def a_range():
    class X(range):
        pass


def a_slice():
    class X(slice):
        pass


def two_layouts():
    class X(int, str):
        pass


def twice():
    class A:
        pass

    class X(A, A):
        pass


def no_order():
    class A:
        pass

    class B(A):
        pass

    class X(A, B):
        pass


for make in (a_number, a_text, nothing, a_builtin, a_function, a_bool, a_range, a_slice, two_layouts, twice, no_order):
    attempt(make)

for base in (bool, range, slice, memoryview, type(None), type(...), type(NotImplemented), type(attempt)):
    attempt(lambda: type("X", (base,), {}))


def call(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


call(type)
call(type, 1, 2)
call(type, "A", 5, {})
call(type, "A", (), 5)
call(type, 5, (), {})
