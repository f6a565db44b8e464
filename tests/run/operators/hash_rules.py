# __hash__: with __eq__, inherited, None, results; what is hashable.
class Eq:
    def __eq__(self, other):
        return True


class EqHash:
    def __eq__(self, other):
        return isinstance(other, EqHash)

    def __hash__(self):
        return 42


class Child(EqHash):
    pass


class ChildEq(EqHash):
    def __eq__(self, other):
        return False


class Restored(Eq):
    def __hash__(self):
        return 7


class Plain:
    pass


class Off:
    __hash__ = None


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: hash(Eq()))
attempt(lambda: {Eq(): 1})
attempt(lambda: {Eq()})
attempt(lambda: {}[Eq()])
attempt(lambda: hash(EqHash()))
attempt(lambda: hash(Child()))
attempt(lambda: hash(ChildEq()))
attempt(lambda: hash(Restored()))
attempt(lambda: hash(Off()))
attempt(lambda: hash(Plain()) == hash(Plain))
print(Eq.__hash__, Off.__hash__)
print(len({EqHash(), EqHash(), Child()}), {EqHash(): 1}[EqHash()])


class Big:
    def __hash__(self):
        return 2**61


class Negative:
    def __hash__(self):
        return -1


class Wrong:
    def __hash__(self):
        return "x"


class Flag:
    def __hash__(self):
        return True


attempt(lambda: hash(Big()))
attempt(lambda: hash(Negative()))
attempt(lambda: hash(Wrong()))
attempt(lambda: hash(Flag()))
attempt(lambda: {Wrong(): 1})
print(hash(1) == hash(1.0) == hash(True), hash(0) == hash(False), hash(2**61 - 1), hash(-1), hash(-2), hash(10**20))
print(hash(1.5), hash(0.1), hash(float("inf")), hash(-0.0), hash(""), hash(()), hash((1, 2)), hash(None) == hash(None))
print(hash("abc") == hash("ab" + "c"), hash(b"abc") == hash("abc"), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
for value in ([], {}, set(), bytearray() if False else [1], (1, [2]), slice(1) if False else {}):
    attempt(lambda: hash(value))
