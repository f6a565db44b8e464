class C:
    def __len__(self):
        return 1

    def __iter__(self):
        return iter([1])

    def __int__(self):
        return 1

    def __index__(self):
        return 1

    def __float__(self):
        return 1.0

    def __complex__(self):
        return 1j

    def __abs__(self):
        return 1

    def __neg__(self):
        return 1

    def __add__(self, o):
        return 1

    def __contains__(self, x):
        return True

    def __getitem__(self, i):
        return 1

    def __reversed__(self):
        return 1

    def __round__(self):
        return 1

    def __bytes__(self):
        return b"1"

    def __call__(self):
        return 1

    def __enter__(self):
        return 1

    def __exit__(self, *a):
        return 1

    def __hash__(self):
        return 1

    def __next__(self):
        return 1

    def __divmod__(self, o):
        return 1

    def __format__(self, s):
        return "f"

    def __bool__(self):
        return False

    def __fspath__(self):
        return "p"

    def __trunc__(self):
        return 1

    def __eq__(self, o):
        return "eq"

    def __lt__(self, o):
        return True


import math, operator


def w(c):
    with c:
        pass


def st(c):
    c[0] = 1


def de(c):
    del c[0]


def unp(c):
    (a,) = c


def star(c):
    print(*c)


def kw(c):
    dict(**c)


def loop(c):
    for x in c:
        pass


def exc(c):
    raise c


def ia(c):
    c += 1


fs = dict(
    len=len,
    iter=lambda c: iter(c),
    int=int,
    float=float,
    complex=complex,
    abs=abs,
    neg=operator.neg,
    add=lambda c: c + 1,
    radd=lambda c: 1 + c,
    inn=lambda c: 1 in c,
    get=lambda c: c["x"],
    rev=reversed,
    rnd=round,
    byt=bytes,
    wth=w,
    nxt=next,
    dm=lambda c: divmod(c, 1),
    boo=bool,
    idx=operator.index,
    rng=range,
    chr=chr,
    lst=list,
    tup=tuple,
    set_=lambda c: set(c),
    sumf=sum,
    mx=max,
    srt=sorted,
    pd=lambda c: "%d" % c,
    px=lambda c: "%x" % c,
    pf=lambda c: "%f" % c,
    at=lambda c: [1, 2][c],
    sl=lambda c: [1, 2][c:],
    mul=lambda c: "a" * c,
    mul2=lambda c: [1] * c,
    st=st,
    de=de,
    unp=unp,
    star=star,
    kw=kw,
    loop=loop,
    hx=hex,
    mth=math.floor,
    sq=math.sqrt,
    jn=lambda c: "".join(c),
    enum=enumerate,
    mp=lambda c: list(map(str, c)),
    zp=zip,
    dct=dict,
    rep=lambda c: "a".replace(c, "b"),
    cnt=lambda c: [C].count(c),
    lt=lambda c: c < 1,
    inv=lambda c: ~c,
    pw=lambda c: c**2,
    exc=exc,
    ia=ia,
    fmt=lambda c: format(c, "x"),
    op=lambda c: open(c),
    aw=lambda c: isinstance(1, c),
    sub=lambda c: issubclass(c, c),
    trunc=math.trunc,
    ba=bytearray,
    slc=lambda c: slice(c).indices(5),
    rnd2=lambda c: round(1.5, c),
    ljust=lambda c: "a".ljust(c),
    ext=lambda c: [].extend(c),
    upd=lambda c: {}.update(c),
    pop=lambda c: [1].pop(c),
    ins=lambda c: [].insert(c, 1),
    fk=lambda c: dict.fromkeys(c),
    frb=int.from_bytes,
    tob=lambda c: (5).to_bytes(c, "big"),
    shl=lambda c: 1 << c,
    any_=any,
    all_=all,
)
for n, f in fs.items():
    try:
        r = f(C)
        print(n, r if not hasattr(r, "__next__") else "it")
    except BaseException as e:
        print(n, type(e).__name__, e)
