class A:
    pass


class B(A):
    pass


values = [1, 1.5, True, None, "s", b"b", [], (), {}, set(), frozenset(), range(1), len, lambda: 0, A, A(), B(), type, ..., NotImplemented, slice(1), iter([]), (x for x in [])]
print([type(v).__name__ for v in values])
print(type(1), type("s"), type(None), type(A()), A, type, type(print), type([].append).__name__)
print(isinstance(True, int), isinstance(1, (str, int)), isinstance(B(), A), isinstance(A(), B), isinstance(None, type(None)), isinstance([], (tuple, (dict, list))))
print(issubclass(bool, int), issubclass(B, (str, A)), issubclass(A, object), isinstance(A, type), isinstance(5, object), isinstance(5, int | str))
print(type(1) is int, type(1) == int, type(B()) is A, type(B()) == B, int is type(0))
t = type(5)
print(t("42"), type([])("ab"), type("")(5))
print(callable(A), callable(A()), callable(len), callable("len"))
print(A().__class__ is A, B.__base__ is A, B.__name__, (5).__class__.__name__)
for f in (lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: isinstance(1, (int, 5)), lambda: isinstance(1.5, (int, 5))):
    try:
        print(f())
    except TypeError as e:
        print(e)
d = {int: "int", str: "str", A: "A", type(None): "none"}
print(d[type(5)], d[type("")], d[type(A())], d[type(None)])
C = type("C", (A,), {"v": 5, "get": lambda self: self.v})
print(C.__name__, C().get(), isinstance(C(), A))
