class Event:
    def __init__(self, time, name, action):
        self.time = time
        self.name = name
        self.action = action

    def __lt__(self, other):
        return (self.time, self.name) < (other.time, other.name)


class Simulation:
    def __init__(self):
        self.now = 0
        self.queue = []
        self.log = []

    def at(self, delay, name, action):
        e = Event(self.now + delay, name, action)
        lo, hi = 0, len(self.queue)
        while lo < hi:
            mid = (lo + hi) // 2
            if e < self.queue[mid]:
                hi = mid
            else:
                lo = mid + 1
        self.queue.insert(lo, e)
        return e

    def cancel(self, e):
        self.queue.remove(e)

    def run(self, until=None):
        while self.queue:
            if until is not None and self.queue[0].time > until:
                break
            e = self.queue.pop(0)
            self.now = e.time
            self.log.append(f"{e.time:g}:{e.name}")
            try:
                e.action()
            except StopIteration as stop:
                self.log.append("stopped " + str(stop.value))
                break
        return self.now


class Shop:
    def __init__(self, sim, servers):
        self.sim = sim
        self.free = servers
        self.waiting = []
        self.served = 0

    def arrive(self, name, need):
        def action():
            if self.free:
                self.start(name, need)
            else:
                self.waiting.append((name, need))
        return action

    def start(self, name, need):
        self.free -= 1
        self.sim.at(need, name + " done", self.finish)

    def finish(self):
        self.free += 1
        self.served += 1
        if self.waiting:
            self.start(*self.waiting.pop(0))


sim = Simulation()
shop = Shop(sim, 2)
seed = 7
t = 0
for i in range(8):
    seed = (seed * 1103515245 + 12345) % 2**31
    t += seed % 5
    sim.at(t, f"c{i}", shop.arrive(f"c{i}", 3 + seed % 7 * 0.5))
cancelled = sim.at(1, "never", lambda: None)
sim.cancel(cancelled)
print(sim.run(until=10), len(sim.queue), shop.free, shop.waiting)
print(sim.run(), shop.served, shop.free)
print(sim.log)


def stop():
    raise StopIteration("early")


other = Simulation()


def tick(n=0):
    if n < 3:
        other.at(1.5, "tick", lambda: tick(n + 1))
    else:
        stop()


other.at(0, "start", tick)
other.at(100, "late", stop)
print(other.run(), other.log, len(other.queue))
