# wasm: skip there are no pipes
# What the system says of processors and terminals, and where timedelta rounds.
import os
import shutil
import statistics
from datetime import timedelta

print(os.cpu_count() >= 1, os.process_cpu_count() >= 1)
size = os.terminal_size((3, 4))
print(size, size.columns, size.lines)
reading, writing = os.pipe()
try:
    os.get_terminal_size(reading)
except OSError as e:
    print(e.errno, e)
os.environ["COLUMNS"], os.environ["LINES"] = "33", "12"
print(shutil.get_terminal_size())

for part in (0.5, 1.5, 2.5, -0.5, -1.5):
    print(timedelta(microseconds=part), timedelta(1, microseconds=part), timedelta(seconds=3, microseconds=part))
    print(timedelta(microseconds=1, milliseconds=part / 1000), timedelta(microseconds=2, milliseconds=part / 1000))


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


# An empty dict does not hash what it is asked for.
show(lambda: {}.pop([1], 2))
show(lambda: {}.pop([1]))
show(lambda: {1: 2}.pop([1], 2))
show(lambda: {1: 2}.pop(1, 3))
show(lambda: statistics.geometric_mean([4, 1]))
show(lambda: statistics.geometric_mean([1, -1]))
show(lambda: statistics.geometric_mean([0, 1]))
show(lambda: statistics.geometric_mean([]))
