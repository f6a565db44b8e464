# wasm: skip threads wait for each other there
import asyncio, threading, contextvars
v = contextvars.ContextVar("v", default=0)
def th(): print(v.get()); v.set(9); print(v.get())
v.set(5)
t = threading.Thread(target=th); t.start(); t.join(); print(v.get())
async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    def work(): loop.call_soon_threadsafe(fut.set_result, 42)
    t = threading.Thread(target=work); t.start()
    print(await fut); t.join()
    def blk(): return threading.current_thread() is threading.main_thread()
    print(await asyncio.to_thread(blk))
    r = await asyncio.gather(asyncio.to_thread(v.get), asyncio.to_thread(sum, [1, 2]))
    print(r)
asyncio.run(main())
async def co(): return 7
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever); t.start()
f = asyncio.run_coroutine_threadsafe(co(), loop); print(f.result(1)); loop.call_soon_threadsafe(loop.stop); t.join(); loop.close()
