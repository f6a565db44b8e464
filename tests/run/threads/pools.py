# wasm: skip threads wait for each other there
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, Future, FIRST_COMPLETED, TimeoutError
import concurrent.futures, time
def sq(x): return x * x
with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(sq, range(5))))
    fs = [ex.submit(sq, i) for i in range(3)]
    print([f.result() for f in fs])
    f = ex.submit(lambda: 1 / 0)
    try: f.result()
    except ZeroDivisionError as e: print(e)
    print(type(f.exception()).__name__, f.done(), f.running(), f.cancelled())
    print(sorted(f.result() for f in as_completed(ex.submit(sq, i) for i in range(4))))
    d, n = wait(fs); print(len(d), len(n))
    f = ex.submit(pow, 2, 10); f.add_done_callback(lambda f: print("cb", f.result()))
    def slow(d): time.sleep(d); return d
    a, b = ex.submit(slow, .05), ex.submit(slow, .01)
    print([f.result() for f in as_completed([a, b])])
    f = ex.submit(slow, .05)
    try: f.result(timeout=.01)
    except TimeoutError as e: print("timeout", repr(e))
    print(list(ex.map(lambda a, b: a + b, [1, 2], [3, 4])))
try: ex.submit(sq, 1)
except RuntimeError as e: print(e)
f = Future(); f.set_result(3); print(f.result())
f = Future(); print(f.cancel(), f.cancelled())
try: f.result()
except concurrent.futures.CancelledError as e: print(repr(e))
