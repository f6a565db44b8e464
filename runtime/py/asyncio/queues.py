# Queues.


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = []
        self._putters = []
        self._items = self._store()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._is_shutdown = False

    def _store(self):
        return deque()

    def _get(self):
        return self._items.popleft()

    def _put(self, item):
        self._items.append(item)

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return self._maxsize > 0 and len(self._items) >= self._maxsize

    async def put(self, item):
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            putter = Future()
            self._putters.append(putter)
            try:
                await putter
            except BaseException:
                putter.cancel()
                _remove(self._putters, putter)
                if not self.full() and not putter.cancelled():
                    _wake_next(self._putters)
                raise
        self.put_nowait(item)

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        _wake_next(self._getters)

    async def get(self):
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            getter = Future()
            self._getters.append(getter)
            try:
                await getter
            except BaseException:
                getter.cancel()
                _remove(self._getters, getter)
                if not self.empty() and not getter.cancelled():
                    _wake_next(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        _wake_next(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished > 0:
                    self._unfinished -= 1
            if self._unfinished == 0:
                self._finished.set()
        while self._getters:
            _wake_next(self._getters)
        while self._putters:
            _wake_next(self._putters)


def _wake_next(waiters):
    while waiters:
        waiter = waiters.pop(0)
        if not waiter.done():
            waiter.set_result(None)
            break


class LifoQueue(Queue):
    def _store(self):
        return []

    def _get(self):
        return self._items.pop()


class PriorityQueue(Queue):
    def _store(self):
        return []

    # A binary heap, sifted as heapq does.
    def _put(self, item):
        items = self._items
        items.append(item)
        _sift_down(items, 0, len(items) - 1)

    def _get(self):
        items = self._items
        last = items.pop()
        if not items:
            return last
        first = items[0]
        items[0] = last
        _sift_up(items)
        return first


def _sift_down(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        if item < heap[parent]:
            heap[at] = heap[parent]
            at = parent
        else:
            break
    heap[at] = item


def _sift_up(heap):
    end = len(heap)
    at = 0
    item = heap[0]
    child = 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _sift_down(heap, 0, at)
