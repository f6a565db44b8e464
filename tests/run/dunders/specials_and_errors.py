# MicroPython style: class & builtin specials
class A:
    def __init__(self):
        self.d = {}

    def __getitem__(self, i):
        return self.d[i]

    def __setitem__(self, i, v):
        self.d[i] = v

    def __delitem__(self, i):
        del self.d[i]

    def __len__(self):
        return len(self.d)

    def __contains__(self, k):
        return k in self.d

    def __call__(self, *a, **k):
        return a, k

    def __getattr__(self, n):
        return "attr:" + n


a = A()
a[1] = 2
a["x"] = [1]
a["x"] += [2]
print(a[1], a["x"], len(a), 1 in a, a(1, b=2), a.foo, bool(A()))
del a[1]
try:
    a[1]
except KeyError as e:
    print("KeyError", e)
a[1:2] if False else None


class S:
    def __getitem__(self, i):
        return i


s = S()
print(s[1], s[1:2], s[::3], s[1, 2], s[1:2, ::3], s[...], s[None], s[()], s[-1], s["a":"b"])


class N:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return N(self.v + getattr(o, "v", o))

    __radd__ = __add__

    def __iadd__(self, o):
        self.v += 100
        return self

    def __neg__(self):
        return N(-self.v)

    def __eq__(self, o):
        return isinstance(o, N) and self.v == o.v

    def __repr__(self):
        return "N(%r)" % self.v

    def __bool__(self):
        return self.v != 0

    def __int__(self):
        return self.v

    def __index__(self):
        return self.v

    def __matmul__(self, o):
        return "mat"

    def __divmod__(self, o):
        return "dm"

    def __pow__(self, o, m=None):
        return ("pow", o, m)

    def __lshift__(self, o):
        return "ls"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return "abs"

    def __round__(self, n=0):
        return ("r", n)


n = N(5)
print(
    n + 1,
    1 + n,
    sum([n, n]),
    -n,
    n == N(5),
    n != N(5),
    bool(N(0)),
    int(n),
    [0] * 10 if False else "",
    list(range(n)),
    n @ 1,
    divmod(n, 1),
    n**2,
    pow(n, 2, 3),
    n << 1,
    ~n,
    abs(n),
    round(n),
    round(n, 2),
    hex(n),
    "abcdefg"[n],
)
n += 1
print(n)
try:
    hash(n)
except TypeError as e:
    print(e)
try:
    n < n
except TypeError as e:
    print(e)
try:
    n - 1
except TypeError as e:
    print(e)
try:
    1 - n
except TypeError as e:
    print(e)
try:
    n @ n
    1 @ n
except TypeError as e:
    print(e)
try:
    +n
except TypeError as e:
    print(e)
try:
    n()
except TypeError as e:
    print(e)
try:
    n[0]
except TypeError as e:
    print(e)
try:
    len(n)
except TypeError as e:
    print(e)
try:
    iter(n)
except TypeError as e:
    print(e)
try:
    n.x
except AttributeError as e:
    print(e)
try:
    del n.x
except AttributeError as e:
    print(e)
try:
    with_ = n.__enter__
except AttributeError as e:
    print(e)
try:
    with n:
        pass
except TypeError as e:
    print(e)
try:
    [*n]
except TypeError as e:
    print(e)
try:
    f = {**n}
except TypeError as e:
    print(e)
try:
    a, b = n
except TypeError as e:
    print(e)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
try:
    a, b = "a"
except ValueError as e:
    print(e)
try:
    (a, b), c = 1, 2
except TypeError as e:
    print(e)
try:
    for_ = [x for x in 5]
except TypeError as e:
    print(e)
try:
    "a" + 1
except TypeError as e:
    print(e)
try:
    1 + "a"
except TypeError as e:
    print(e)
try:
    [] + ()
except TypeError as e:
    print(e)
try:
    {} + {}
except TypeError as e:
    print(e)
try:
    "a" * "b"
except TypeError as e:
    print(e)
try:
    "a" - "b"
except TypeError as e:
    print(e)
try:
    None + None
except TypeError as e:
    print(e)
try:
    x = 5
    x += "a"
except TypeError as e:
    print(e)
try:
    x = []
    x += 5
except TypeError as e:
    print(e)
try:
    x = ()
    x += []
except TypeError as e:
    print(e)
try:
    x = {1}
    x += {2}
except TypeError as e:
    print(e)
try:
    x = "a"
    x -= 1
except TypeError as e:
    print(e)
try:
    not_defined
except NameError as e:
    print(e)
try:
    print(undefined_local)
    undefined_local = 1
except NameError as e:
    print(e)


def loc():
    print(q)
    q = 1


try:
    loc()
except UnboundLocalError as e:
    print(e)
