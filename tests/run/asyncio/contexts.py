import asyncio, contextvars
v = contextvars.ContextVar("v", default="d")
print(v, v.get()) if False else print(v.get(), v.name)
tok = v.set("m")
print(v.get(), tok.old_value is contextvars.Token.MISSING, tok.var is v)
v.reset(tok)
print(v.get())
ctx = contextvars.copy_context()
def f():
    v.set("inner")
    return v.get()
print(ctx.run(f), v.get(), ctx[v], len(ctx), v in ctx, list(ctx.keys()) == [v])
w = contextvars.ContextVar("w")
try:
    w.get()
except LookupError as e:
    print("LookupError")
print(w.get(5))
try:
    v.reset(tok)
except RuntimeError as e:
    print("used")
async def child(n):
    v.set(n)
    await asyncio.sleep(0)
    print("child", n, v.get())
async def main():
    v.set("main")
    await asyncio.gather(child(1), child(2))
    print(v.get())
    await child(3)
    print(v.get())
    t = asyncio.create_task(child(4))
    await t
    print(v.get())
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_soon(lambda: fut.set_result(v.get()))
    print(await fut)
    ctx = contextvars.copy_context()
    ctx.run(v.set, "x")
    t = asyncio.create_task(child(7), context=ctx)
    await t
    print(ctx[v])
asyncio.run(main())
with_ctx = contextvars.Context()
print(with_ctx.run(lambda: v.get()))
