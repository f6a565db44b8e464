# exceptions in odd places
class BadIter:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
for f in (lambda: list(BadIter()), lambda: [x for x in BadIter()], lambda: sum(BadIter()), lambda: 5 in BadIter(), lambda: sorted(BadIter()), lambda: dict(BadIter()), lambda: ",".join(BadIter()), lambda: max(BadIter()), lambda: tuple(BadIter()), lambda: [*BadIter()], lambda: print(*BadIter()), lambda: set(BadIter()), lambda: list(zip(BadIter())), lambda: list(map(str, BadIter())), lambda: next(iter(BadIter()))):
    try: f()
    except ValueError as e: print(e, end=" ")
print()
class BadEq:
    def __eq__(self, o): raise KeyError("eq")
    __hash__ = None
for f in (lambda: BadEq() == 1, lambda: 1 in [BadEq()], lambda: [BadEq()].index(1), lambda: [1].count(BadEq()), lambda: [BadEq()] == [1], lambda: (BadEq(),) == (1,), lambda: BadEq() != 1):
    try: print(f())
    except KeyError as e: print(repr(e), end=" ")
print()
class BadHash:
    def __hash__(self): raise TypeError("no hash")
for f in (lambda: {BadHash()}, lambda: {BadHash(): 1}, lambda: BadHash() in {}, lambda: {}.get(BadHash()), lambda: hash((1, BadHash())), lambda: set([BadHash()]), lambda: frozenset([BadHash()])):
    try: print(f())
    except TypeError as e: print(e, end=" ")
print()
class BadBool:
    def __bool__(self): raise RuntimeError("bool")
for f in (lambda: bool(BadBool()), lambda: not BadBool(), lambda: 1 if BadBool() else 2, lambda: BadBool() and 1, lambda: all([BadBool()]), lambda: any([BadBool()]), lambda: list(filter(None, [BadBool()]))):
    try: print(f())
    except RuntimeError as e: print(e, end=" ")
print()
class BadStr:
    def __str__(self): raise OSError("str")
    def __repr__(self): raise OSError("repr")
for f in (lambda: str(BadStr()), lambda: repr(BadStr()), lambda: f"{BadStr()}", lambda: "%s" % BadStr(), lambda: print(BadStr()), lambda: str([BadStr()]), lambda: "{!r}".format(BadStr()), lambda: repr({1: BadStr()})):
    try: print(f())
    except OSError as e: print(e, end=" ")
print()
class BadLen:
    def __len__(self): raise LookupError("len")
    def __getitem__(self, i): raise IndexError if i > 2 else 0
for f in (lambda: len(BadLen()), lambda: bool(BadLen())):
    try: print(f())
    except (LookupError, TypeError) as e: print(type(e).__name__, e, end=" ")
print()
class BadCmp:
    def __lt__(self, o): raise ArithmeticError("lt")
for f in (lambda: sorted([BadCmp(), BadCmp()]), lambda: min(BadCmp(), BadCmp()), lambda: [BadCmp(), BadCmp()].sort(), lambda: BadCmp() < 1, lambda: 1 > BadCmp()):
    try: print(f())
    except ArithmeticError as e: print(e, end=" ")
print()
class BadProp:
    @property
    def p(self): raise AttributeError("inner")
    @property
    def q(self): return self.nope
    def __getattr__(self, n): return "fallback " + n
print(BadProp().p, BadProp().q, hasattr(BadProp(), "p"))
class BadProp2:
    @property
    def p(self): raise ValueError("v")
try: hasattr(BadProp2(), "p")
except ValueError as e: print(e)
try: getattr(BadProp2(), "p", None)
except ValueError as e: print(e)
class BadInit:
    def __init__(self): raise NotImplementedError("init")
try: BadInit()
except NotImplementedError as e: print(e)
class BadDel:
    def __del__(self): print("del")
def raises():
    b = BadDel()
    raise KeyError("with local")
try: raises()
except KeyError as e: print("caught", e)
def default_raises(x=[1, 2, 3]): return x[5]
try: default_raises()
except IndexError as e: print(e)
try:
    class Body: raise ValueError("in body")
except ValueError as e: print(e)
try: [1, 2, 3].sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError as e: print(e)
l = [3, 1, 2]
try: l.sort(key=lambda x: l.append(1))
except (ValueError, TypeError) as e: print(e)
def gen():
    try: yield 1
    except: print("gen caught"); raise
g = gen(); next(g)
try: g.throw(ValueError, "x") if 0 else g.throw(ValueError("x"))
except ValueError as e: print(e)
try: raise type("Dyn", (Exception,), {})("dyn")
except Exception as e: print(type(e).__name__, e)
def fin():
    try: raise ValueError
    except ValueError: raise KeyError("new")
    finally: print("finally")
try: fin()
except KeyError as e: print(e, type(e.__context__))
try:
    try: raise ValueError("a")
    except ValueError: int("x")
except ValueError as e: print(e, "|", e.__context__)
def depth(n): return depth(n + 1)
try: depth(0)
except RecursionError as e: print(e)
class A:
    def __getattr__(self, n): return getattr(self, n)
try: A().x
except RecursionError: print("rec")
