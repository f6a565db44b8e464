# wasm: skip threads wait for each other there
import threading, time, queue
def f(n): print("run", n, threading.current_thread().name)
t = threading.Thread(target=f, args=(1,)); print(t.is_alive(), t.name, t.daemon, t.ident)
t.start(); t.join(); print(t.is_alive())
try: t.start()
except RuntimeError as e: print(e)
class W(threading.Thread):
    def __init__(self, q): super().__init__(name="W", daemon=True); self.q = q; self.res = []
    def run(self):
        while True:
            x = self.q.get()
            if x is None: self.q.task_done(); break
            self.res.append(x * x); self.q.task_done()
q = queue.Queue()
w = W(q); w.start()
for i in range(5): q.put(i)
q.put(None); q.join(); w.join(); print(w.res, w.name)
lock = threading.Lock(); n = 0
def inc():
    global n
    for _ in range(1000):
        with lock: n += 1
ts = [threading.Thread(target=inc) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(n, lock.locked())
ev = threading.Event()
def waiter(): ev.wait(); print("released")
t = threading.Thread(target=waiter); t.start(); print("setting"); ev.set(); t.join()
c = threading.Condition(); items = []
def cons():
    with c:
        while not items: c.wait()
        print("got", items.pop())
def prod():
    with c: items.append(5); c.notify()
a = threading.Thread(target=cons); b = threading.Thread(target=prod); a.start(); b.start(); a.join(); b.join()
r = threading.RLock()
with r:
    with r: print("nested")
loc = threading.local(); loc.x = 1
def g():
    print(hasattr(loc, "x")); loc.x = 2; print(loc.x)
t = threading.Thread(target=g); t.start(); t.join(); print(loc.x)
s = threading.Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(blocking=False)); s.release()
tm = threading.Timer(0.01, lambda: print("timer")); tm.start(); tm.join()
tm = threading.Timer(5, print); tm.start(); tm.cancel(); tm.join()
b = threading.Barrier(3, action=lambda: print("barrier")); out = []
def bw(i): b.wait(); out.append(i)
ts = [threading.Thread(target=bw, args=(i,)) for i in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]; print(sorted(out))
print(threading.main_thread() is threading.current_thread(), threading.active_count(), [t.name for t in threading.enumerate()])
def slp(d, m): time.sleep(d); print(m)
ts = [threading.Thread(target=slp, args=(d, m)) for d, m in ((.03, "c"), (.01, "a"), (.02, "b"))]
for t in ts: t.start()
for t in ts: t.join()
def bad(): raise ValueError("in thread")
def hook(a): print("hook", a.exc_type.__name__, a.exc_value, a.thread.name)
threading.excepthook = hook
t = threading.Thread(target=bad, name="B"); t.start(); t.join()
