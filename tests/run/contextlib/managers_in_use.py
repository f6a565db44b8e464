# context managers by contextlib, suppress, ExitStack, closing, nested generators with
from contextlib import contextmanager, suppress, ExitStack, closing, redirect_stdout, nullcontext, ContextDecorator, AbstractContextManager
@contextmanager
def tag(n):
    print(f"<{n}>")
    try: yield n.upper()
    except ValueError as e: print("caught", e)
    finally: print(f"</{n}>")
with tag("a") as t: print(t)
with tag("b"): raise ValueError("inside")
try:
    with tag("c"): raise KeyError("k")
except KeyError as e: print("outer", e)
@tag("deco")
def f(x): return x + 1
print(f(1))
with suppress(ZeroDivisionError, KeyError): 1 / 0
with ExitStack() as st:
    a = st.enter_context(tag("x")); b = st.enter_context(tag("y"))
    st.callback(print, "callback", 1)
    print(a, b)
class Cl:
    def close(self): print("closed")
with closing(Cl()) as c: print(type(c).__name__)
import io
buf = io.StringIO()
with redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
with nullcontext(5) as n: print(n)
class D(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *e): print("out"); return False
@D()
def g(): print("g")
g()
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def two():
    yield 1
    yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
class M(AbstractContextManager):
    def __exit__(self, *a): print("exit M"); return None
with M() as m: print(m is not None)
st = ExitStack()
st.push(lambda *a: print("pushed", a[0]) or True)
with st: raise ValueError
def multi():
    with tag("1") as a, tag("2") as b:
        return a + b
print(multi())
with io.StringIO("text") as fh: pass
print(fh.closed)
try:
    with tag("q") as q:
        with tag("r") as r: raise TypeError("t")
except TypeError as e: print("t", e)
