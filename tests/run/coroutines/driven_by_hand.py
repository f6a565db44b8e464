# async without asyncio: hand-driven
class Fut:
    def __init__(self): self.done = False; self.res = None
    def __await__(self):
        while not self.done: yield self
        return self.res
async def a(f): return await f + 1
async def b(f):
    try: return await a(f)
    finally: print("b fin")
f = Fut(); c = b(f)
print(c.send(None) is f); f.done = True; f.res = 41
try: c.send(None)
except StopIteration as e: print(e.value)
async def exc():
    try: await Fut()
    except ValueError as e: return f"got {e}"
c = exc(); c.send(None)
try: c.throw(ValueError("v"))
except StopIteration as e: print(e.value)
c = exc(); c.send(None); c.close(); print("closed")
c = exc(); c.close()
try: c.send(None)
except RuntimeError as e: print(e)
def run(coro):
    while True:
        try: coro.send(None)
        except StopIteration as e: return e.value
async def agen():
    for i in range(3):
        x = yield i
        if x: print("sent", x)
async def use():
    out = []
    async for v in agen(): out.append(v)
    g = agen(); out.append(await g.__anext__()); out.append(await g.asend("hey"))
    await g.aclose()
    try: await g.__anext__()
    except StopAsyncIteration: out.append("SAI")
    out.append([v async for v in agen() if v])
    out.append({v: v * v async for v in agen()})
    out.append(await anext(agen()))
    out.append(await anext(aiter(agen()), "d"))
    return out
print(run(use()))
class ACM:
    async def __aenter__(self): print("enter"); return self
    async def __aexit__(self, t, v, tb): print("exit", t and t.__name__); return t is KeyError
async def w():
    async with ACM() as x, ACM(): print("body")
    async with ACM(): raise KeyError
    try:
        async with ACM(): raise ValueError("out")
    except ValueError as e: print(e)
    for i in range(3):
        async with ACM():
            if i == 0: continue
            break
    return "w done"
print(run(w()))
async def ret_early():
    async with ACM(): return 5
print(run(ret_early()))
async def athrow():
    async def g():
        try: yield 1
        except ValueError: yield "handled"
        finally: print("g fin")
    it = g(); print(await it.__anext__(), await it.athrow(ValueError))
    await it.aclose()
run(athrow())
async def nested():
    async def inner(n): return n if n == 0 else await inner(n - 1) + 1
    return await inner(10)
print(run(nested()))
try:
    async def bad(): await 1
    run(bad())
except TypeError as e: print(e)
async def lam(): return [await (lambda: a0())() for a0 in [co1, co1]]
async def co1(): return 1
print(run(lam()))
import types
@types.coroutine
def gen_co():
    x = yield "y"
    return x
async def usegc(): return await gen_co()
c = usegc(); print(c.send(None))
try: c.send("val")
except StopIteration as e: print(e.value)
print(type(co1).__name__, co1.__name__)
cc = co1(); print(type(cc).__name__, cc.__name__, cc.cr_running); cc.close()
import inspect
print(inspect.iscoroutinefunction(co1), inspect.isasyncgenfunction(agen), inspect.isawaitable(f))
