# Exceptions compare by identity and can be keys.
a, b = ValueError("x"), ValueError("x")
print(a == a, a == b, a != b, a is a, a.args == b.args)
d = {a: 1, b: 2}
print(d[a], d[b], len(d))
caught = []
for e in [a, b, a]:
    try:
        raise e
    except ValueError as x:
        caught.append(x)
print(caught[0] is caught[2], caught[0] is caught[1])


class Eq(Exception):
    def __eq__(self, other):
        return isinstance(other, Eq) and self.args == other.args

    def __hash__(self):
        return hash(self.args)


print(Eq(1) == Eq(1), Eq(1) == Eq(2), Eq(1) in [Eq(1)], len({Eq(1), Eq(1)}))
print(bool(ValueError()), bool(a))


class Falsy(Exception):
    def __bool__(self):
        return False


try:
    raise Falsy
except Falsy as f:
    print("caught" if not f else "truthy")
