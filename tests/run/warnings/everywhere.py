# wasm: skip frames do not always have an address of their own there
# Places of warnings in threads, coroutines, special methods and wrappers.
import sys, threading, warnings, asyncio, traceback
def w(): warnings.warn("in thread", stacklevel=2)
def worker(): w()
for i in range(3):
    th = threading.Thread(target=worker); th.start(); th.join()
async def co():
    warnings.warn("in co")
    await asyncio.sleep(0)
    return [f.name for f in traceback.extract_stack()][-1]
async def main():
    print(await asyncio.gather(co(), co()))
asyncio.run(main())
w()
class C:
    @property
    def p(self): warnings.warn("prop", DeprecationWarning, stacklevel=2); return 1
    def __add__(self, o): warnings.warn("add", stacklevel=2); return 5
    def __iter__(self): warnings.warn("iter", stacklevel=2); return iter([1])
    def __init__(self): warnings.warn("init", stacklevel=2)
c = C()
c.p; c + 1
list(c)
[x for x in c]
sorted([2, 1], key=lambda v: w() or v)
@warnings.deprecated("use g")
def f(): return 1
print(f())
def deco(fn):
    def inner(*a): warnings.warn("wrapped", stacklevel=2); return fn(*a)
    return inner
@deco
def g(): return 2
print(g())
