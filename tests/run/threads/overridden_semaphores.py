# `with` on a semaphore takes it by the class's own acquire, and gives it back by the instance's release.
import queue
import threading


class Counted(threading.BoundedSemaphore):
    taken = 0

    def acquire(self, *args, **kwargs):
        self.taken += 1
        return super().acquire(*args, **kwargs)

    def release(self, n=1):
        print("release", n)
        super().release(n)


counted = Counted(2)
with counted:
    print("inside", counted.taken)
print(counted.acquire(), counted.acquire(blocking=False), counted.acquire(False), counted.taken)
counted.release(2)
try:
    counted.release()
except ValueError as error:
    print(error)


class Logged(queue.PriorityQueue):
    def _put(self, item):
        print("put", item)
        super()._put(item)


logged = Logged()
logged.put(3)
logged.put(1)
print(logged.get(), logged.get(), logged.empty())
