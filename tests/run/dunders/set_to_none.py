class A:
    __hash__ = None
    __iter__ = None
    __len__ = None
    __add__ = None
    __contains__ = None
    __bool__ = None
    __getitem__ = lambda self, i: i
    __call__ = None
    __eq__ = None
a = A()
def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)
t("hash", lambda: hash(a))
t("iter", lambda: iter(a))
t("for", lambda: [x for x in a])
t("len", lambda: len(a))
t("add", lambda: a + 1)
t("in", lambda: 1 in a)
t("bool", lambda: bool(a))
t("call", lambda: a())
t("eq", lambda: a == 1)
t("set", lambda: {a})
t("dict", lambda: {a: 1})
class B:
    def __add__(self, o): return "B.add"
    def __radd__(self, o): return "B.radd"
class C(B):
    __radd__ = None
t("B+C", lambda: B() + C())
t("1+C", lambda: 1 + C())
t("1+B", lambda: 1 + B())
class D:
    __reversed__ = None
    def __len__(self): return 2
    def __getitem__(self, i): return i
t("reversed", lambda: list(reversed(D())))
class E:
    __enter__ = None
    __exit__ = None
def w():
    with E(): pass
t("with", w)
class F:
    __index__ = None
    __int__ = None
    __float__ = None
    __str__ = None
    __repr__ = None
    __format__ = None
f = F()
t("index", lambda: [1, 2][f])
t("int", lambda: int(f))
t("float", lambda: float(f))
t("str", lambda: str(f))
t("repr", lambda: repr(f))
t("format", lambda: format(f))
class G:
    __lt__ = None
    def __gt__(self, o): return True
t("lt", lambda: G() < 1)
t("gt", lambda: G() > 1)
t("lt2", lambda: 1 < G())
