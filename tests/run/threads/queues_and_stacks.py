# wasm: skip threads wait for each other there
import threading, time, queue
def f(n): pass
def slp(d, m): time.sleep(d); print(m)
q = queue.Queue()
try: q.get_nowait()
except queue.Empty: print("empty")
q = queue.Queue(maxsize=1); q.put(1); print(q.full())
try: q.put(2, timeout=.01)
except queue.Full: print("full")
p = queue.PriorityQueue(); p.put((2, "b")); p.put((1, "a")); print(p.get(), p.qsize())
l = queue.LifoQueue(); l.put(1); l.put(2); print(l.get())
try: threading.Thread(target=f).join()
except RuntimeError as e: print(e)
def rec(k): return 0 if k == 0 else 1 + rec(k - 1)
def deep():
    print(rec(500))
    try: rec(100000)
    except RecursionError as e: print("RE")
t = threading.Thread(target=deep); t.start(); t.join()
def gen():
    try:
        yield 1; yield 2
    finally: print("fin", threading.current_thread() is not threading.main_thread())
def usegen():
    for x in gen():
        try: 1 / 0
        except ZeroDivisionError as e:
            time.sleep(.001)
            print(repr(e), x)
ts = [threading.Thread(target=usegen) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
threading.Thread(target=slp, args=(.01, "non-daemon end")).start()
print("main end")
