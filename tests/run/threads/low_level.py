# _thread: starting threads and locks without classes.
import _thread
import time

lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.release(), lock.locked())
with lock:
    print(lock.locked())
done = []


def work(name, count=1, *, tag=""):
    for i in range(count):
        with lock:
            done.append((name, i, tag))
    if name == "leaves":
        _thread.exit()
    with lock:
        done.append((name, "end", tag))


print(isinstance(_thread.start_new_thread(work, ("a",)), int))
_thread.start_new_thread(work, ("b", 2), {"tag": "t"})
_thread.start_new_thread(work, ("leaves",))
while len(done) < 6:
    time.sleep(0.001)
print(sorted(done, key=str))
for call in (
    lambda: _thread.start_new_thread(5, ()),
    lambda: _thread.start_new_thread(work, [1]),
    lambda: _thread.start_new_thread(work, (), 5),
    lambda: lock.release(),
    lambda: _thread.exit(),
):
    try:
        print(call())
    except (TypeError, RuntimeError, SystemExit) as e:
        print(type(e).__name__, e)
print(_thread.error is RuntimeError, _thread.get_ident() == _thread.get_ident(), type(lock) is _thread.LockType)
