# isinstance and issubclass: tuples, nested tuples, unions, class lists of run time, errors.
class A:
    pass


class B(A):
    pass


class C(B, dict):
    pass


b = B()
print(isinstance(b, A), isinstance(b, B), isinstance(b, C), isinstance(b, (int, A)), isinstance(b, (int, (str, (A,)))))
print(isinstance(1, int | str), isinstance("a", int | str), isinstance(1.5, int | str), isinstance(None, int | None))
print(isinstance(True, int), isinstance(1, bool), isinstance(1, object), isinstance(int, type), isinstance(b, ()))
print(isinstance(C(), dict), isinstance({}, C), isinstance([], (list, tuple)))
for value in (1, "a", 2.5, None, [1], b):
    found = [cls.__name__ for cls in (int, str, float, list, A, B, object) if isinstance(value, cls)]
    print(found)


def kinds(value, *classes):
    return isinstance(value, classes)


print(kinds(1, int, str), kinds(1, str), kinds(b))
checks = {"number": (int, float), "text": str}
for name, cls in checks.items():
    print(name, isinstance(3, cls), isinstance("x", cls))
print(issubclass(B, A), issubclass(A, B), issubclass(B, B), issubclass(bool, int), issubclass(B, (int, A)))
print(issubclass(C, dict), issubclass(int, int | str), issubclass(B, ()), issubclass(A, object))
for cls in (int, bool, A, B, C):
    print(cls.__name__, issubclass(cls, int), issubclass(cls, A), issubclass(cls, (dict, bool)))


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: isinstance(1, 2))
attempt(lambda: isinstance(1, "int"))
attempt(lambda: isinstance(1, (str, 2)))
attempt(lambda: isinstance(1, (int, 2)))
attempt(lambda: isinstance(1, [int]))
attempt(lambda: issubclass(1, int))
attempt(lambda: issubclass(int, 1))
attempt(lambda: issubclass(int, (str, 1)))
print(type(b) is B, type(b) == A, type(1) is int, type(type(b)) is type)
