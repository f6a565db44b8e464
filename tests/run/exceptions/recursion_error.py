# RecursionError is caught like any other, and the program goes on.
import sys


def down(n):
    return down(n + 1)


for _ in range(2):
    try:
        down(0)
    except RecursionError as e:
        print(e, isinstance(e, RuntimeError))


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


first = depth(0)
print(800 < first < 1000)
sys.setrecursionlimit(300)
print(sys.getrecursionlimit(), depth(0) < 300)
sys.setrecursionlimit(5000)
second = depth(0)
print(4000 < second < 5000)
for bad in [0, -5]:
    try:
        sys.setrecursionlimit(bad)
    except ValueError as e:
        print(e)
try:
    sys.setrecursionlimit("x")
except TypeError as e:
    print(e)
