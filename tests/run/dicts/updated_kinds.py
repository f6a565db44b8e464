# update, |, |= and ** with dicts of one and of several kinds of keys and values.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


class Keyed:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return isinstance(other, Keyed) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


class D(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


squares = {i: i * i for i in range(6)}
cubes = {i: i**3 for i in range(3, 9)}
names = {"a": 1, "b": 2}
mixed = {1: "one", "b": None, (1, 2): [3]}
big = {1 << 70: 1 << 80, 3: -(1 << 66)}
for a in (squares, names, mixed, big, {}):
    for b in (cubes, names, mixed, big, {}):
        joined = a | b
        updated = dict(a)
        updated.update(b)
        print(joined)
        assert joined == updated == {**a, **b}
        assert list(joined) == list(updated)

holes = {i: i for i in range(10)}
for i in (0, 3, 9):
    del holes[i]
target = {4: "four", 3: "three"}
target.update(holes)
print(target, holes)
fresh = {}
fresh.update(holes)
fresh[0] = "zero"
print(fresh, 3 in fresh)
squares.update(squares)
squares |= squares
print(squares)

loud = {"x": Loud("first"), "y": Loud("kept")}
loud.update({"x": Loud("second"), "z": Loud("third")})
print(sorted(loud))
loud.clear()

keyed = {Keyed(1): "a", Keyed(2): "b"}
keyed.update({Keyed(1): "c", Keyed(4): "d"})
print(keyed)
first = {1: "int", "s": "str"}
first.update({1.0: "float", True: "bool"})
print(first)
sub = D(a=1)
sub.update({"b": 2})
sub["c"] = 3
print(sub, {"z": 0} | sub, dict(sub))
print({1: 2} | {1: 2.5}, {**{1: 2}, 1.5: "x"}, {"k": 1, **{"k": "v"}})
