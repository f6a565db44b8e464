import contextlib, io, sys, asyncio
from contextlib import *
@contextmanager
def cm(n):
    print("enter", n)
    try:
        yield n
    finally:
        print("exit", n)
with cm(1) as a, cm(2) as b: print(a, b)
@cm(5)
def dec(x): print("in", x); return x
print(dec(3), dec.__name__)
with suppress(KeyError, ValueError): raise KeyError(1)
with ExitStack() as st:
    xs = [st.enter_context(cm(i)) for i in range(3)]
    st.callback(print, "cb", end="!\n")
    @st.callback
    def _(): print("cb2")
    def ex(t, v, tb): print("ex", t); return True
    st.push(ex)
    raise ValueError("x")
print("after")
with nullcontext(4) as n: print(n)
class Cl:
    def close(self): print("closed")
with closing(Cl()) as c: print(type(c).__name__)
buf = io.StringIO()
with redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
with redirect_stderr(io.StringIO()) as e: print("err", file=sys.stderr)
print(repr(e.getvalue()))
class My(ContextDecorator):
    def __enter__(self): print("s"); return self
    def __exit__(self, *a): print("e"); return False
@My()
def fun(): print("f")
fun()
class ACM(AbstractContextManager):
    def __exit__(self, *a): print("x"); return None
with ACM() as z: print(z.__class__.__name__)
try: AbstractContextManager()
except TypeError as er: print(er)
print(isinstance(My(), AbstractContextManager), issubclass(int, AbstractContextManager))
@asynccontextmanager
async def acm(n):
    print("aenter", n)
    try: yield n
    finally: print("aexit", n)
class AC:
    async def aclose(self): print("aclosed")
async def acb(x): print("acb", x)
async def main():
    async with acm(1) as x: print(x)
    async with AsyncExitStack() as s:
        r = await s.enter_async_context(acm(2))
        s.push_async_callback(acb, 9)
        s.callback(print, "sync")
        s.enter_context(cm("in async"))
        print(r)
    async with aclosing(AC()): print("body")
    try:
        async with acm(3): raise RuntimeError("boom")
    except RuntimeError as e: print(e)
    async with nullcontext(3) as q: print(q)
    @acm(7)
    async def afn(): print("afn")
    await afn()
asyncio.run(main())
@contextmanager
def bad():
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
st = ExitStack()
st.enter_context(cm("z"))
s2 = st.pop_all(); st.close(); print("moved"); s2.close()
try:
    with ExitStack() as s: s.enter_context(3)
except TypeError as e: print(e)
