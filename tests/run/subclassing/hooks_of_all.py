# subclass hooks
class I(int):
    def __add__(self, o):
        return I(int.__add__(self, o))

    def __repr__(self):
        return f"I({int(self)})"

    def __hash__(self):
        return 7

    def __format__(self, s):
        return "fmt:" + s


a = I(5)
print(
    a,
    repr(a),
    a + 1,
    1 + a,
    a - 1,
    type(a - 1).__name__,
    -a,
    +a,
    abs(a),
    ~a,
    a * 2,
    f"{a:x}",
    "%d" % a,
    "%s" % a,
    str(a),
    hash(a),
    {a: 1},
    a == 5,
    int(a),
    type(int(a)).__name__,
    [a],
    round(a),
    a.real,
    a.bit_length(),
    divmod(a, 2),
    a**2,
    a // 2,
    bool(a),
    a < 6,
)
print(
    sum([a, a]),
    max(a, 3),
    sorted([I(3), I(1)]),
    range(10)[a],
    [0] * a,
    "x" * a,
    list(range(a)),
    chr(I(65)),
    bin(a),
    hex(a),
)


class S(str):
    def upper(self):
        return "UP"

    def __eq__(self, o):
        print("S.eq")
        return str.__eq__(self, o)

    __hash__ = str.__hash__

    def __len__(self):
        return 99

    def __getitem__(self, i):
        return "item"

    def __iter__(self):
        return iter("xyz")

    def __contains__(self, x):
        return True

    def __str__(self):
        return "S!"


s = S("abc")
print(
    s,
    repr(s),
    s.upper(),
    len(s),
    s[0],
    list(s),
    "q" in s,
    s + "d",
    type(s + "d").__name__,
    s.lower(),
    type(s.lower()).__name__,
    "".join([s, s]),
    "%s" % s,
    f"{s}",
    format(s),
    str(s),
    s == "abc",
    "abc" == s,
    {s: 1}["abc"],
    s.replace("a", "b"),
    s * 2,
    s.title(),
    s.strip(),
    type(s.strip()).__name__,
    tuple(s),
    set(s) == set("xyz"),
    "-".join(s),
    sorted(s),
    s.encode(),
    int(S("12")),
    s.split("b"),
    s[1:],
)


class L(list):
    def __len__(self):
        return 42

    def __iter__(self):
        print("L.iter")
        return iter([7, 8])

    def __getitem__(self, i):
        return "g%s" % (i,)

    def append(self, x):
        print("append", x)
        list.append(self, x)

    def __contains__(self, x):
        return "no" if x else ""

    def __bool__(self):
        return False


l = L([1, 2, 3])
print(
    l,
    len(l),
    list(l),
    l[0],
    l[1:],
    5 in l,
    bool(l),
    l == [1, 2, 3],
    [1, 2, 3] == l,
    l + [4],
    [4] + l,
    l * 2,
    sum(l),
    max(l),
    sorted(l),
    tuple(l),
    set(l),
    list(map(str, l)),
    [*l],
    l.copy(),
    type(l.copy()).__name__,
    l.index(2),
    list(reversed(l)),
    list(enumerate(l)),
    list(zip(l, l)),
)
l.extend([5])
l.append(6)
print(list.__repr__(l), list.__len__(l))
x, y = l
print(x, y)


def f(*args):
    return args


print(f(*l), *l)
a, *b = l
print(a, b)
e = []
e.extend(l)
print(e)
e += l
print(e)
e[:] = l
print(e)
print([9, *l])
print("".join(str(i) for i in l))


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    def __iter__(self):
        return iter("T!")

    def __eq__(self, o):
        return True

    __hash__ = tuple.__hash__

    def __len__(self):
        return 0


t = T(1, 2)
print(
    t,
    len(t),
    list(t),
    t == 5,
    (1, 2) == t,
    t + (3,),
    t[0],
    t[:1],
    type(t[:]).__name__,
    hash(t) == hash((1, 2)),
    bool(t),
    "%s %s" % t,
    tuple(t),
    isinstance(t, tuple),
    t.count(1),
    t * 2,
    t < (3,),
)


class F(float):
    def __repr__(self):
        return "F"

    def __add__(self, o):
        return "add"

    def __radd__(self, o):
        return "radd"

    def __eq__(self, o):
        return "eq"

    def __lt__(self, o):
        return NotImplemented


f = F(1.5)
print(
    f,
    str(f),
    f + 1,
    1 + f,
    1.0 + f,
    f == 1,
    1.5 == f,
    f * 2,
    f"{f}",
    f"{f:.2f}",
    "%s %f %r" % (f, f, f),
    sum([f, f]),
    round(f),
    [f],
    float(f),
    f.is_integer(),
    f.hex(),
)


class St(set):
    def __iter__(self):
        return iter("set!")

    def __contains__(self, x):
        return "c"

    def __len__(self):
        return 77

    def add(self, x):
        print("add", x)
        set.add(self, x)


st = St([1, 2])
st.add(3)
print(
    len(st),
    5 in st,
    sorted(st),
    st == {1, 2, 3},
    st | {4},
    type(st | {4}).__name__,
    st & {1},
    set(st) == {1, 2, 3},
    frozenset(st) == frozenset("set!"),
    list(st),
    {*st} == set("set!"),
    st.copy(),
    type(st.copy()).__name__,
    st.union([9]),
    st.issubset([1, 2, 3, 4]),
)


class B(bytes):
    def __bytes__(self):
        return b"by"

    def __iter__(self):
        return iter([1])

    def __len__(self):
        return 8


b = B(b"ab")
print(
    b,
    bytes(b),
    len(b),
    list(b),
    b + b"c",
    b[0],
    b == b"ab",
    b.upper(),
    type(b.upper()).__name__,
    b"".join([b]),
    b.hex(),
    b.decode(),
    hash(b) == hash(b"ab"),
)
