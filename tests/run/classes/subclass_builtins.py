class MyList(list):
    def total(self):
        return sum(self)


class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


class Name(str):
    def shout(self):
        return self.upper() + "!"


class Meters(int):
    def __repr__(self):
        return f"{int(self)}m"

    def __add__(self, other):
        return Meters(int(self) + int(other))


m = MyList([1, 2])
m.append(3)
print(m, m.total(), len(m), isinstance(m, list), type(m).__name__, m == [1, 2, 3], type(m + [4]).__name__)
d = Default(a=1)
print(d["a"], d["bc"], d, d.get("zz"), "bc" in d)
n = Name("joe")
print(n, n.shout(), n + "x", type(n + "x").__name__, {n: 1}["joe"], len(n))
x = Meters(5) + 3
print(x, repr(x), x * 2, x == 8, [x], type(x).__name__)


class Err(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code


try:
    raise Err(5, "bad")
except Err as e:
    print(e.code, e, repr(e), e.args)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def swap(self):
        return Pair(self[1], self[0])


p = Pair(1, 2)
print(p, p.swap(), p < (1, 3), hash(p) == hash((1, 2)))
