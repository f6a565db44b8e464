# Fields of format strings, and special methods that give values of wrong types.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: "{}".format())
t(lambda: "{0}{}".format(1, 2))
t(lambda: "{}{0}".format(1, 2))
t(lambda: "{1}".format(1))
t(lambda: "{a}".format())
t(lambda: "{".format())
t(lambda: "}".format())
t(lambda: "{{}}".format())
t(lambda: "{0.real}".format(1))
t(lambda: "{0.foo}".format(1))
t(lambda: "{0[a]}".format({"a": 1}))
t(lambda: "{0[1]}".format([1, 2]))
t(lambda: "{0[-1]}".format([1, 2]))
t(lambda: "{0[a]}".format([1, 2]))
t(lambda: "{0[}".format([1, 2]))
t(lambda: "{0[]}".format([1, 2]))
t(lambda: "{0.}".format([1, 2]))
t(lambda: "{0!r}".format("a"))
t(lambda: "{0!s:>5}".format("a"))
t(lambda: "{0!a}".format("é"))
t(lambda: "{0!x}".format("é"))
t(lambda: "{0!}".format("é"))
t(lambda: "{0!rr}".format("é"))
t(lambda: "{0:{1}}".format("a", 5))
t(lambda: "{0:{1}{2}}".format("a", ">", 5))
t(lambda: "{:{}}".format("a", 5))
t(lambda: "{0:{1:{2}}}".format("a", 5, 2))
t(lambda: "{!r:^10}".format("a"))
t(lambda: "{a[b].c}".format(a={"b": 1}))
t(lambda: "{:d}".format("a"))
t(lambda: "{0:}}".format("a"))
t(lambda: "{ }".format("a"))
t(lambda: "{ 0}".format("a"))
t(lambda: "{a b}".format(**{"a b": 3}))
t(lambda: "{0[a b]}".format({"a b": 3}))
t(lambda: "{:%Y-%m}".format(__import__("datetime").date(2020, 1, 2)))
t(lambda: "{0[0][1]}".format([[1, 2]]))
t(lambda: "{0.__class__.__name__}".format(3))
t(lambda: "{}".format_map({}))
t(lambda: "{a}".format_map({"a": 2}))
t(lambda: "{a}".format_map([]))
class D(dict):
    def __missing__(self, k): return "<" + k + ">"
t(lambda: "{a} {b!r}".format_map(D(a=1)))
t(lambda: "{99999999999999999999}".format(1))
x = 5; w = 10; n = "nm"
print(f"{x=} {x = } {x=!s} {x=:>5} {n=} {n!r:>{w}} {x:{w}} {x:0{w}b} {x+1=}")
print(f"{'a' 'b'}{{}}{x!r}{[1,2][0]}{ {1:2}[1] }{(lambda: 3)()}")
print(f"{n:{'>'}{w}}|{3.14159:.{2}f}|{x:,}|{10**6:_}")
print(rf"\n{x}\t", f'{x}' 'lit' f"{n}")
class C:
    def __format__(self, s): return f"C<{s}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
c = C()
print(f"{c} {c:abc} {c!r} {c!s} {c!r:>8} {c:{x}{n}} {c=} {c=!s} {c=:q}")
print("%s %r" % (c, c), format(c), "{:zz}".format(c), str(c))
class B:
    def __format__(self, s): return 1
t(lambda: f"{B()}")
t(lambda: format(B()))
class R:
    def __repr__(self): return 1
t(lambda: repr(R()))
t(lambda: str(R()))
t(lambda: f"{R()}")
t(lambda: f"{R()!a}")
t(lambda: print(R()))
class L:
    def __len__(self): return -1
t(lambda: len(L()))
t(lambda: bool(L()))
class L2:
    def __len__(self): return "a"
t(lambda: len(L2()))
class L3:
    def __len__(self): return 10**20
t(lambda: len(L3()))
class Bo:
    def __bool__(self): return 1
t(lambda: bool(Bo()))
class In:
    def __index__(self): return "a"
t(lambda: [1][In()])
t(lambda: range(In()))
class H:
    def __hash__(self): return "a"
t(lambda: hash(H()))
class H2:
    def __hash__(self): return 10**30
t(lambda: hash(H2()))
class It:
    def __iter__(self): return 1
t(lambda: iter(It()))
t(lambda: list(It()))
class Fl:
    def __float__(self): return 1
t(lambda: float(Fl()))
class In2:
    def __int__(self): return 1.0
t(lambda: int(In2()))
class Cx:
    def __complex__(self): return 1
t(lambda: complex(Cx()))
class By:
    def __bytes__(self): return "a"
t(lambda: bytes(By()))
class Lc:
    def __length_hint__(self): return "a"
    def __iter__(self): return iter([1])
t(lambda: list(Lc()))
class Le:
    def __len__(self): raise ValueError("x")
    def __iter__(self): return iter([1])
t(lambda: list(Le()))
class Lt:
    def __len__(self): raise TypeError("x")
    def __iter__(self): return iter([1])
t(lambda: list(Lt()))
