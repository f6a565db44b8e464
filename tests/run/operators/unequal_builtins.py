# `!=` of builtin types and their subclasses: an `__eq__` of a subclass does not change the builtin's own `__ne__`.
import collections


class D(dict):
    def __eq__(self, o): return "D.eq"
class L(list):
    def __eq__(self, o): return "L.eq"
class S(str):
    def __eq__(self, o): return "S.eq"
    __hash__ = str.__hash__
class I(int):
    def __eq__(self, o): return "I.eq"
    __hash__ = int.__hash__
class T(tuple):
    def __eq__(self, o): return "T.eq"
    __hash__ = tuple.__hash__
for a in [D(), L(), S("a"), I(3), T()]:
    for b in [D(), L(), S("a"), I(3), T(), {}, [], "a", 3, ()]:
        print(a != b, b != a, end="; ")
    print()


class E:
    __hash__ = None

    def __eq__(self, o):
        return NotImplemented


class F:
    def __eq__(self, o):
        return "F"

    def __lt__(self, o):
        return "F<"

    def __gt__(self, o):
        return "F>"


class Unequal(list):
    def __ne__(self, o):
        return "Unequal"


values = [
    [1], (1,), {1: 1}, L([1]), D({1: 1}), E(), F(), Unequal(), None, 1, "a", collections.OrderedDict({1: 1}),
    {1}, frozenset({1}), range(1), collections.Counter([1]), {1: 1}.keys(), 1.0, True, b"a",
]
tests = [lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a < b, lambda a, b: a >= b]
for a in values:
    for b in values:
        row = []
        for test in tests:
            try:
                row.append(test(a, b))
            except TypeError as e:
                row.append(str(e))
        print(type(a).__name__, type(b).__name__, *row)
