# Threads: fibers that take turns at the points where Python would block. A new thread runs at once, as CPython's does
# while the one that started it waits for it to come alive; what has no reason to wait goes on.
#
# `time.sleep` must not hold up the other threads, so the scheduler stands here; only `threading` makes one.

_scheduler = None


def _threads():
    global _scheduler
    if _scheduler is None:
        _scheduler = _Scheduler()
    return _scheduler


# The context of `contextvars` that the running thread is in: None until it asks for one.
_context = None


def _context_get():
    return _context


def _context_set(context):
    global _context
    _context = context


def _has_threads():
    return _scheduler is not None


# Lets time pass, whatever signals come meanwhile (PEP 475).
def _sleep_through(seconds):
    end = intrinsics.perf_counter() + seconds
    intrinsics.sleep(seconds)
    while intrinsics.signal_pending():
        _signalled()
        intrinsics.sleep(max(end - intrinsics.perf_counter(), 0.0))


# Lets time pass.
def _sleep(seconds):
    if _scheduler is None:
        _sleep_through(seconds)
    else:
        _scheduler.sleep(seconds)


# What the scheduler knows of a thread.
class _Strand:
    def __init__(self, fiber):
        self.fiber = fiber
        self.wakes = 0.0
        # Whether it waits, for something or for a time; and whether it was woken before its time.
        self.waiting = False
        self.timed = False
        self.woken = False
        # The class below `threading.Thread` has what is to run.
        self.thread = None


class _Scheduler:
    def __init__(self):
        self.running = _Strand(0)
        self.main = self.running
        self.ready = []
        self.sleepers = []

    # Starts a thread and lets it run until it has to wait.
    def start(self, thread):
        strand = _Strand(intrinsics.int(intrinsics.fiber(_run_thread)))
        strand.thread = thread
        thread._strand = strand
        self.ready.append(self.running)
        self._enter(strand)

    def _enter(self, strand):
        if strand is not self.running:
            self.running = strand
            context = _context
            _context_set(None)
            intrinsics.fiber_switch(intrinsics.index(strand.fiber))
            _context_set(context)

    # Lets the others that can run have a turn.
    def give_way(self):
        self._wake_sleepers()
        if self.ready:
            self.ready.append(self.running)
            self._enter(self._next())

    def sleep(self, seconds):
        self.wait_until(intrinsics.perf_counter() + seconds)

    # Waits until `wake` is called, or no longer than to a time; whether it was woken.
    def wait(self):
        me = self.running
        me.woken = False
        me.waiting = True
        self._enter(self._next())
        return True

    def wait_until(self, when):
        me = self.running
        me.woken = False
        me.waiting = True
        me.timed = True
        me.wakes = when
        at = len(self.sleepers)
        while at > 0 and self.sleepers[at - 1].wakes > when:
            at -= 1
        self.sleepers.insert(at, me)
        self._enter(self._next())
        return me.woken

    def wake(self, strand):
        if strand.waiting:
            if strand.timed:
                self._forget(strand)
            strand.woken = True
            strand.waiting = False
            self.ready.append(strand)

    def _forget(self, strand):
        strand.timed = False
        for at in range(len(self.sleepers)):
            if self.sleepers[at] is strand:
                self.sleepers.pop(at)
                return

    def _wake_sleepers(self):
        now = intrinsics.perf_counter()
        while self.sleepers and self.sleepers[0].wakes <= now:
            strand = self.sleepers.pop(0)
            strand.timed = False
            strand.waiting = False
            self.ready.append(strand)

    # Who runs next: the one that has been able to for longest, or else the one that wakes first.
    def _next(self):
        self._wake_sleepers()
        while not self.ready:
            if self.sleepers:
                _sleep_through(max(0.0, self.sleepers[0].wakes - intrinsics.perf_counter()))
                self._wake_sleepers()
            else:
                # All threads wait for each other: only Ctrl-C ends that.
                _sleep_through(3600.0)
        return self.ready.pop(0)


# What a fiber runs.
def _run_thread():
    scheduler = _threads()
    scheduler.running.thread._bootstrap()
    following = scheduler._next()
    scheduler.running = following
    intrinsics.fiber_leave(intrinsics.index(following.fiber))
