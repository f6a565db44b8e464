# Context managers of classes and generators, and what goes wrong with them.
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout
import io
class CM:
    def __init__(self, n, swallow=False, fail=None): self.n, self.swallow, self.fail = n, swallow, fail
    def __enter__(self):
        print("enter", self.n)
        if self.fail == "enter": raise RuntimeError("enter failed")
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, v)
        if self.fail == "exit": raise ValueError("exit failed")
        return self.swallow
    def __repr__(self): return f"CM{self.n}"
with CM(1) as a, CM(2) as b: print(a, b)
with (CM(3) as a, CM(4),): print("body")
with CM(5, swallow=True): raise KeyError("k")
try:
    with CM(6): raise KeyError("k2")
except KeyError as e: print("got", e)
try:
    with CM(7, fail="exit"): raise KeyError("k3")
except ValueError as e: print(e, repr(e.__context__))
try:
    with CM(8), CM(9, fail="enter"): print("no")
except RuntimeError as e: print(e)
def f():
    with CM(10): return "ret"
print(f())
for i in range(3):
    with CM(i):
        if i == 0: continue
        break
@contextmanager
def cm(x):
    print("setup", x)
    try:
        yield x * 2
    except ZeroDivisionError as e: print("handled", e)
    finally: print("teardown")
with cm(4) as v: print(v)
with cm(5): 1 / 0
try:
    with cm(6): raise TypeError("t")
except TypeError as e: print("T", e)
@cm(7)
def deco(): return "decorated"
print(deco())
with ExitStack() as st:
    st.enter_context(CM("a")); st.callback(print, "cb", 1); st.push(lambda *a: print("push", a[0]))
    st.enter_context(CM("b"))
with suppress(KeyError, IndexError): [][1]
print("after suppress")
buf = io.StringIO()
with redirect_stdout(buf): print("captured")
print(repr(buf.getvalue()))
class Cl:
    def close(self): print("closed")
with closing(Cl()) as c: print(type(c).__name__)
with nullcontext(5) as n: print(n)
class NoExit:
    def __enter__(self): pass
for bad in [5, NoExit(), object()]:
    try:
        with bad: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class LateExit:
    def __enter__(self): return self
le = LateExit()
le.__exit__ = lambda *a: None
try:
    with le: pass
except TypeError as e: print(e)
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
x = [1, 2]
with CM(1) as x[0], CM(2) as (CM.attr): print(x, CM.attr)
