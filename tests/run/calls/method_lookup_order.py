# A method is looked up before the arguments are evaluated, where that can be seen.
log = []


def L(x):
    log.append(x)
    return x


def flush():
    print(*log)
    log.clear()


class P:
    def __init__(self, n):
        self.n = n

    @property
    def meth(self):
        L("prop " + self.n)
        return lambda *a, **k: L("called")

    def plain(self, *a):
        L("plain")
        return self

    def __getattr__(self, n):
        L("getattr " + n)
        return lambda *a, **k: L("gcalled")


class Q(P):
    meth = None

    def plain(self, x):
        L("q")
        return self


def p(n):
    L(n)
    return P(n)


p("p").meth(L("arg"), k=L("key"))
flush()
p("p").other(*[L("arg")])
flush()
p("p").plain(L("a")).plain(L("b"), L("c")).other(L("d"))
flush()
for v in (5, "text", None, [1], P("v"), Q("q"), P, len):
    try:
        v.plain(L("arg"))
    except AttributeError as e:
        L(str(e))
    except TypeError as e:
        L(str(e).partition(" missing")[2])
    flush()
try:
    Q("q").meth(L("arg"))
except TypeError as e:
    L(str(e))
flush()


class D:
    def change(self):
        D.m = lambda *a: L("new")
        return 1


D.m = lambda *a: L("old")
d = D()
d.m(d.change())
d.m(L("again"))
flush()


class Box:
    def __init__(self, f):
        self.f = f

    def swap(self):
        self.f = lambda x: L(("second", x))
        return 2


box = Box(lambda x: L(("first", x)))
box.f(box.swap())
box.f(L(3))
flush()


def gen():
    yield [].append((yield L("y")))
    try:
        (1).missing((yield L("never")))
    except AttributeError:
        yield L("error")


g = gen()
next(g)
g.send(1)
next(g)
flush()
values = [str(n).zfill(int(str(n)) + 2) for n in range(3)]
print(values, ",".join(str(x) for x in values), "a-b".replace(str("-"), chr(43)).upper())
