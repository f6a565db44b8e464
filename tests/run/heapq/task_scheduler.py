"""A scheduler of generator tasks over a heap: sleeping, messages and failures."""
import heapq
from collections import deque
from itertools import count


class Task:
    numbers = count(1)

    def __init__(self, name, steps, priority=0):
        self.name, self.steps, self.priority = name, steps, priority
        self.id = next(Task.numbers)
        self.inbox = deque()
        self.result = None

    def __lt__(self, other):
        return (-self.priority, self.id) < (-other.priority, other.id)

    def __repr__(self):
        return f"<{self.name}#{self.id}>"


class Scheduler:
    def __init__(self):
        self.now = 0
        self.queue = []
        self.waiting = {}
        self.log = []

    def start(self, name, steps, *, priority=0, delay=0):
        task = Task(name, steps, priority)
        heapq.heappush(self.queue, (self.now + delay, task, None))
        return task

    def say(self, *words):
        self.log.append(f"{self.now:>3} " + " ".join(map(str, words)))

    def send(self, task, message):
        if task in self.waiting:
            del self.waiting[task]
            heapq.heappush(self.queue, (self.now, task, message))
        else:
            task.inbox.append(message)

    def run(self):
        while self.queue:
            self.now, task, message = heapq.heappop(self.queue)
            try:
                match task.steps.send(message):
                    case int(delay) | float(delay) if delay >= 0:
                        heapq.heappush(self.queue, (self.now + delay, task, None))
                    case "receive" if task.inbox:
                        heapq.heappush(self.queue, (self.now, task, task.inbox.popleft()))
                    case "receive":
                        self.waiting[task] = self.now
                    case other:
                        task.steps.close()
                        self.say(task, "asks for", repr(other))
            except StopIteration as e:
                task.result = e.value
                self.say(task, "returns", e.value)
            except Exception as e:
                self.say(task, "fails:", type(e).__name__, e)
        return list(self.waiting)


s = Scheduler()


def ticker(n, step):
    for i in range(n):
        s.say("tick", i)
        yield step
    return n * step


def adder():
    total = 0
    while (got := (yield "receive")) is not None:
        total += got
        s.say("sum", total)
    return total


def feeder(target, values):
    for v in values:
        s.send(target, v)
        yield 2
    try:
        yield from ticker(2, 0.5)
    finally:
        s.say("feeder ends")


print(s.run(), s.now, s.log)
a = s.start("add", adder(), priority=5)
t = s.start("tick", ticker(3, 3))
s.start("feed", feeder(a, [1, 2**65, "x"]), priority=1)
s.start("bad", (1 // k for k in (1, 0)), delay=1)
s.start("odd", iter_odd := (v for v in [4, -1, "never"]), priority=9)
print(s.run(), s.now, *s.log, sep="\n")
s.log.clear()
d = s.start("later", ticker(1, 1), delay=10**6)
b = s.start("wait", adder())
print(s.run(), s.now, *s.log, sep="\n")
print(a.result, t.result, d.result, sorted([a, t, b, d]), a.steps.gi_frame, list(iter_odd))
print(s.log[-1], heapq.nsmallest(2, [d, b, a]), heapq.nlargest(1, [a, b]))
