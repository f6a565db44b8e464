import sys


def debug():
    exec(input())


def numbers():
    import numpy

    return numpy.array([1])


if sys.version_info >= (3, 99):
    import of_the_future

try:
    import sqlite3
except ImportError:
    sqlite3 = None

if sqlite3:
    print(numbers())
