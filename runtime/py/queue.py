# queue.

from builtins import _threads
from collections import deque
from threading import _deadline, _polled, _wait_in, _wake_all


class Empty(Exception):
    pass


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


class Queue:
    __per_site__ = True

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self._getters = []
        self._putters = []
        self._joiners = []

    def _init(self, maxsize):
        self.queue = deque()

    def _get(self):
        return self.queue.popleft()

    def _put(self, item):
        self.queue.append(item)

    def qsize(self):
        return len(self.queue)

    def empty(self):
        if not self.queue:
            _polled()
        return not self.queue

    def full(self):
        return 0 < self.maxsize <= len(self.queue)

    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if self.maxsize > 0:
            if timeout is not None and timeout < 0 and block:
                raise ValueError("'timeout' must be a non-negative number")
            end = _deadline(timeout)
            while len(self.queue) >= self.maxsize:
                if not block or not _wait_in(self._putters, end):
                    raise Full
                if self.is_shutdown:
                    raise ShutDown
        self._put(item)
        self.unfinished_tasks += 1
        if self._getters:
            _threads().wake(self._getters.pop(0))

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0 and block:
            raise ValueError("'timeout' must be a non-negative number")
        end = _deadline(timeout)
        while not self.queue:
            if self.is_shutdown:
                raise ShutDown
            if not block or not _wait_in(self._getters, end):
                raise Empty
        item = self._get()
        if self._putters:
            _threads().wake(self._putters.pop(0))
        return item

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1
        if self.unfinished_tasks == 0:
            _wake_all(self._joiners)

    def join(self):
        while self.unfinished_tasks > 0:
            _wait_in(self._joiners, None)

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            while self.queue:
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1
            _wake_all(self._joiners)
        _wake_all(self._getters)
        _wake_all(self._putters)

    def __class_getitem__(cls, item):
        return cls


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        from heapq import heappush

        heappush(self.queue, item)

    def _get(self):
        from heapq import heappop

        return heappop(self.queue)


class SimpleQueue(Queue):
    def __init__(self):
        super().__init__(0)
