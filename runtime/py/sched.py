# sched: events in the order of their times, then of their priorities, then of their entry.

import heapq as _heapq
import threading as _threading
import time as _time
from itertools import count as _count

__all__ = ["scheduler"]

_sentinel = object()


# A named tuple of which nothing but the order is asked.
class Event:
    def __init__(self, time, priority, sequence, action, argument, kwargs):
        self.time = time
        self.priority = priority
        self.sequence = sequence
        self.action = action
        self.argument = argument
        self.kwargs = kwargs

    def __lt__(self, other):
        return (self.time, self.priority, self.sequence) < (other.time, other.priority, other.sequence)

    def __repr__(self):
        return (
            f"Event(time={self.time!r}, priority={self.priority!r}, sequence={self.sequence!r}, action={self.action!r}, "
            f"argument={self.argument!r}, kwargs={self.kwargs!r})"
        )


class scheduler:
    def __init__(self, timefunc=_time.monotonic, delayfunc=_time.sleep):
        self._queue = []
        self._lock = _threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence = _count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        if kwargs is _sentinel:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._sequence), action, argument, kwargs)
            _heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            _heapq.heapify(self._queue)

    def empty(self):
        with self._lock:
            return not self._queue

    # The time until the next event if that does not block; None once all have run.
    def run(self, blocking=True):
        while True:
            with self._lock:
                if not self._queue:
                    break
                event = self._queue[0]
                now = self.timefunc()
                early = event.time > now
                if not early:
                    _heapq.heappop(self._queue)
            if early:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
            else:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)

    @property
    def queue(self):
        with self._lock:
            return sorted(self._queue)
