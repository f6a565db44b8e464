# wasm: skip no signals
# Handlers, their order, what they raise, and what `signal` and `getsignal` say.
import os
import signal
import time

seen = []


def note(number, frame):
    seen.append(signal.Signals(number).name)


print(signal.getsignal(signal.SIGUSR1), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(signal.signal(signal.SIGUSR1, note))
print(signal.signal(signal.SIGUSR2, note))
print(signal.getsignal(signal.SIGUSR1) is note)
signal.raise_signal(signal.SIGUSR1)
print(seen)
os.kill(os.getpid(), signal.SIGUSR2)
os.kill(os.getpid(), signal.SIGUSR1)
print(seen)


def fail(number, frame):
    raise LookupError(f"signal {number}")


signal.signal(signal.SIGUSR1, fail)
for attempt in range(3):
    try:
        if attempt != 1:
            signal.raise_signal(signal.SIGUSR1)
        print("nothing came", attempt)
    except LookupError as e:
        print("came:", e)

print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is fail)
signal.raise_signal(signal.SIGUSR1)
print(signal.signal(signal.SIGUSR1, signal.SIG_DFL))

# A loop that only waits for its handler.
done = False


def stop(number, frame):
    global done
    done = True


signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.01)
turns = 0
while not done:
    turns += 1
print("stopped", turns > 0)

# Sleeping goes on behind a handler (PEP 475).
seen.clear()
signal.signal(signal.SIGALRM, note)
signal.setitimer(signal.ITIMER_REAL, 0.01)
start = time.monotonic()
time.sleep(0.05)
print(seen, time.monotonic() - start >= 0.049)


class Timeout(Exception):
    pass


def expire(number, frame):
    raise Timeout


signal.signal(signal.SIGALRM, expire)
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    time.sleep(30)
except Timeout:
    print("timed out")
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    while True:
        sum(i * i for i in range(100))
except Timeout:
    print("timed out")
print(signal.alarm(0))

for number, handler in (0, note), (65, note), (signal.SIGKILL, note), (signal.SIGUSR1, 7), (signal.SIGUSR1, None):
    try:
        signal.signal(number, handler)
    except (OSError, TypeError, ValueError) as e:
        print(type(e).__name__, e)

print(repr(signal.SIGINT), signal.SIGTERM, signal.Signals(15), signal.SIGCHLD.name, repr(signal.SIG_DFL))
print(signal.strsignal(signal.SIGSEGV), signal.strsignal(50), signal.SIGINT in signal.valid_signals())
