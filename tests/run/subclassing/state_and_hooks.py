# inheritance from builtins w/ extra state
class MyInt(int):
    def __new__(cls, v, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self

    def __repr__(self):
        return f"MyInt({int.__repr__(self)}, {self.tag!r})"


a = MyInt(5, "t")
print(
    a,
    a + 1,
    a.tag,
    type(a + 1),
    a == 5,
    hash(a) == hash(5),
    {a: 1}[5],
    isinstance(a, int),
    int(a),
    a.real,
    -a,
    str(a),
    f"{a}",
    f"{a:d}",
    "%d %s" % (a, a),
    [a],
    a.__dict__,
)


class MyStr(str):
    def __new__(cls, *a, **k):
        return super().__new__(cls, "<" + str(*a) + ">")

    def shout(self):
        return self.upper() + "!"


s = MyStr("x")
print(s, s.shout(), type(s), type(s + ""), type(s[:]), len(s), s == "<x>", s.join(["a", "b"]), f"{s:>5}", repr(s))


class MyList(list):
    def __init__(self, *a, name="n"):
        super().__init__(a)
        self.name = name

    def __getitem__(self, i):
        r = super().__getitem__(i)
        return MyList(*r) if isinstance(i, slice) else r

    def __setitem__(self, i, v):
        super().__setitem__(i, v * 2)

    def append(self, x):
        super().append(x + 1)
        return self


l = MyList(1, 2, 3, name="q")
print(
    l,
    l.name,
    l[1:],
    type(l[1:]),
    l.append(5),
    l + [1],
    type(l + [1]),
    len(l),
    sorted(l, reverse=True),
    l == [1, 2, 3, 6],
)
l[0] = 10
print(l, l.index(20), l.copy(), type(l.copy()), l * 2, list(l), MyList() == [], bool(MyList()))
l.sort(reverse=True)
print(l)
l.extend([1])
l += [2]
print(l)


class MyDict(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k) from None

    def __setattr__(self, k, v):
        self[k] = v

    def __delattr__(self, k):
        del self[k]


d = MyDict(a=1)
d.b = 2
print(d, d.a, d.b, d["b"], hasattr(d, "zz"))
del d.a
print(
    d,
    d.keys(),
    d | {"c": 3},
    type(d | {}),
    d.copy(),
    type(d.copy()),
    MyDict.fromkeys("ab", 1),
    type(MyDict.fromkeys("a")),
)
try:
    d.zz
except AttributeError as e:
    print(e)


class Default(dict):
    def __missing__(self, k):
        self[k] = v = k * 2
        return v


d = Default()
print(d["ab"], d, d.get("zz"), "q" in d, "%(x)s" % d, "{x}".format_map(d), d.setdefault("n", 1))


class MyTuple(tuple):
    __slots__ = ()

    def __new__(cls, *a):
        return super().__new__(cls, a)

    x = property(lambda self: self[0])


t = MyTuple(1, 2)
print(t, t.x, t + (3,), type(t + (3,)), t == (1, 2), hash(t) == hash((1, 2)), t[::-1], type(t * 1))
x, y = t
print(x, y)


class MySet(set):
    def add(self, x):
        super().add(x * 10)


s = MySet([1])
s.add(2)
print(sorted(s), type(s | {1}), type(s.copy()), s == {1, 20}, MySet("a") | MySet("b") == {"a", "b"})


class MyFloat(float):
    def __eq__(self, o):
        return abs(self - o) < 0.1

    __hash__ = float.__hash__


f = MyFloat(1.5)
print(
    f, f == 1.55, f + 1, type(f + 1), f.hex(), round(f), f"{f:.3f}", float(f), MyFloat("2.5"), f.is_integer(), 1.55 == f
)


class MyExc(ValueError):
    def __init__(self, code, msg="m"):
        super().__init__(msg)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


try:
    raise MyExc(5, "boo")
except ValueError as e:
    print(e, repr(e), e.args, e.code)


class MyBytes(bytes):
    pass


print(
    MyBytes(b"ab"),
    MyBytes(b"ab") + b"c",
    type(MyBytes(b"a")[:]),
    MyBytes.fromhex("6162"),
    type(MyBytes.fromhex("61")),
    MyBytes(3),
)


class MyBool:
    def __bool__(self):
        raise ZeroDivisionError("bool")


for f in (
    lambda: bool(MyBool()),
    lambda: not MyBool(),
    lambda: 1 if MyBool() else 2,
    lambda: MyBool() and 1,
    lambda: [x for x in [1] if MyBool()],
    lambda: all([MyBool()]),
    lambda: list(filter(None, [MyBool()])),
    lambda: any([MyBool()]),
):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(e)
try:

    class B(bool):
        pass

except TypeError as e:
    print(e)
try:

    class B(range):
        pass

except TypeError as e:
    print(e)
try:

    class B(type(None)):
        pass

except TypeError as e:
    print(e)
try:

    class B(int, str):
        pass

except TypeError as e:
    print(e)
try:

    class B(slice):
        pass

except TypeError as e:
    print(e)
try:

    class B(type(lambda: 1)):
        pass

except TypeError as e:
    print(e)
