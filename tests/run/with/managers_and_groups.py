class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t.__name__ if t else None, v); return self.sup
with CM(1) as a, CM(2) as b: print(a.n, b.n)
with (CM(1), CM(2, True) as c,): raise ValueError("x")
print("after")
try:
    with CM(3): raise KeyError("k")
except KeyError as e: print("caught", e)
def f():
    with CM(4): return "r"
print(f())
for i in range(2):
    with CM(i):
        if i == 0: continue
        break
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
try:
    with 5: pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext
@contextmanager
def cm(x):
    print("in", x)
    try: yield x * 2
    except ValueError as e: print("handled", e)
    finally: print("out", x)
with cm(3) as v: print(v); raise ValueError("q")
with suppress(KeyError): {}["x"]
with ExitStack() as st:
    for k in range(2): st.enter_context(cm(k))
    st.callback(print, "cb")
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k")])])
except* ValueError as eg: print("V", eg.exceptions)
except* (TypeError, KeyError) as eg: print("T", eg)
class Swap:
    def __enter__(self): return (1, (2, 3))
    def __exit__(self, *a): print(len(a))
with Swap() as (p, (q, r)): print(p, q, r)
d = {}
with Swap() as d["k"]: pass
print(d)
@cm(5)
def deco(): print("in deco")
deco()
