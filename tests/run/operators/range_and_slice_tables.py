# ranges and slices tables
def t(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for r in (
    range(0),
    range(5),
    range(1, 10, 3),
    range(10, 0, -3),
    range(-5, 5, 2),
    range(5, 5),
    range(0, 10**20, 10**19),
    range(True),
):
    print(
        r,
        len(r),
        list(r)[:5],
        bool(r),
        r.start,
        r.stop,
        r.step,
        r[:2],
        r[::-1],
        r[1:-1],
        list(reversed(r))[:3],
        4 in r,
        -5 in r,
        1.0 in r,
        "a" in r,
        t(r.index, 4),
        r.count(4),
        t(lambda: r[0]),
        t(lambda: r[-1]),
        t(lambda: r[100]),
        t(min, r),
        t(max, r),
        sum(r),
        r == range(0, 5, 1),
        hash(r) == hash(range(len(r) and r.start, r.stop, r.step)) or True,
        repr(r),
        str(r),
    )
print(
    range(0) == range(2, 1),
    range(0, 3, 2) == range(0, 4, 2),
    range(5) != [0, 1, 2, 3, 4],
    {range(3): 1}[range(0, 3)],
    range(5)[1:3][0],
    range(10)[::3][1:],
    range(10)[slice(None, None, -2)],
)
for a in [(1, 2, 3, 4), ("a",), (1.0,), (None,), (1, None), (1, 2, 0), (), (1, 2, 1.5), (2**100,), ([],)]:
    print(a, t(range, *a) if a != (2**100,) else len(str(range(*a))))
for s in (
    slice(5),
    slice(1, 5),
    slice(1, 10, 2),
    slice(None),
    slice(None, None, -1),
    slice(-3, None),
    slice("a", "b"),
    slice(1, None, 0),
    slice(10, 0, -2),
    slice(0, 10**20),
):
    print(
        s,
        s.start,
        s.stop,
        s.step,
        t(s.indices, 6),
        t(s.indices, 0),
        s == slice(s.start, s.stop, s.step),
        t(lambda: [0, 1, 2, 3, 4, 5][s]),
        t(lambda: "abcdef"[s]),
        t(lambda: (0, 1, 2, 3)[s]),
        t(lambda: range(6)[s]),
        t(lambda: b"abcdef"[s]),
        t(lambda: bytearray(b"abcdef")[s]),
    )


class I:
    def __index__(self):
        return 2


print(
    [1, 2, 3, 4][I()],
    [1, 2, 3, 4][I() :],
    [1, 2, 3][: I()],
    range(I()),
    "abc"[I()],
    (1, 2, 3)[-I()] if hasattr(I, "__neg__") else "",
    range(10)[I()],
    slice(I()).indices(10),
    [0] * I(),
    list(range(0, 10, I())),
)
l = list(range(10))
l[2:4] = []
print(l)
l[::2] = [0] * len(l[::2])
print(l)
l[1:1] = "ab"
print(l)
del l[::3]
print(l)
l[-1:] = (9, 9)
print(l)
l[5:2] = [7]
print(l)
l[100:] = [1]
print(l)
l[:-100] = [0]
print(l)
l *= 2
print(len(l))
l[:] = []
print(l)
l[:] = l
l += "xy"
l.extend({1: 2})
l[0:0] = l
print(l)


def f():
    l[::2] = [1]


print(t(f))


def f():
    l[0:1] = 5


print(t(f))


def f():
    l["a"] = 5


print(t(f))


def f():
    l[1.5]


print(t(f))


def f():
    l[None]


print(t(f))


def f():
    del l[100]


print(t(f))


def f():
    l[100] = 1


print(t(f))


def f():
    l[::0]


print(t(f))


def f():
    del l["a":]


print(t(f))


def f():
    "abc"[0] = "x"


print(t(f))


def f():
    (1, 2)[0] = 5


print(t(f))


def f():
    del (1, 2)[0]


print(t(f))


def f():
    range(5)[0] = 1


print(t(f))


def f():
    len[0]


print(t(f))


def f():
    int[0]


print(t(f))


def f():
    {}[[]]


print(t(f))


def f():
    {}[{}] = 1


print(t(f))


def f():
    b"a"[0] = 1


print(t(f))
