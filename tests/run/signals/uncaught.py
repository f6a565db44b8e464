# wasm: skip no signals
# An interrupt that nothing catches runs what is to be cleaned up, and ends the program by the signal.
import atexit
import signal

atexit.register(print, "at exit")


def wait(turns):
    try:
        while True:
            turns += 1
            if turns == 1000:
                signal.raise_signal(signal.SIGINT)
    finally:
        print("finally", turns)


print("started")
wait(0)
