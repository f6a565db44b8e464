import io, sys, contextlib
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack, redirect_stdout
@contextmanager
def tag(name):
    print("<" + name)
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print(">" + name)
with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("x")
try:
    with tag("c"):
        raise KeyError("y")
except KeyError as e:
    print("out", e)
with suppress(KeyError, IndexError):
    {}["a"]
print("after")
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden", 1)
print(repr(buf.getvalue()))
class Res:
    def close(self): print("closed")
with closing(Res()) as r:
    print("using")
with nullcontext(5) as five: print(five)
with ExitStack() as st:
    st.enter_context(tag("x"))
    st.callback(print, "cb", 1)
    print("in")
@tag("deco")
def f(a): print("f", a); return a + 1
print(f(1))
