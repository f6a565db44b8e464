# wasm: skip no signals
# Ctrl-C is KeyboardInterrupt, wherever the program can catch it.
import os
import signal
import time


def interrupt():
    os.kill(os.getpid(), signal.SIGINT)


try:
    interrupt()
    print("not reached")
except KeyboardInterrupt as e:
    print("caught", repr(e))

try:
    interrupt()
    print("not reached")
except Exception:
    print("not this one")
except:
    print("bare")


def later(number, frame):
    interrupt()


signal.signal(signal.SIGALRM, later)


def forever():
    count = 0
    while True:
        count += 1


def each():
    for i in range(10**12):
        if i < 0:
            continue


def squares():
    return [i for i in range(10**12) if i < 0]


def sleeping():
    time.sleep(100)


def total():
    return sum(i for i in range(10**12) if i < 0)


for work in forever, each, squares, sleeping, total:
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        try:
            work()
        finally:
            print("cleaning up after", work.__name__)
    except KeyboardInterrupt:
        print("interrupted")


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("leaving with", kind.__name__)
        return kind is KeyboardInterrupt


with Guard():
    interrupt()
print("goes on")

old = signal.signal(signal.SIGINT, signal.SIG_IGN)
print(old is signal.default_int_handler)
interrupt()
print("ignored")
signal.signal(signal.SIGINT, old)
try:
    interrupt()
except BaseException as e:
    print(type(e), isinstance(e, Exception))
