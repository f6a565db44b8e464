# How deep calls go: the module's body counts as one.
import sys
depth = 0
def rec3():
    global depth
    depth += 1
    rec3()
for n in (100, 1000, 50):
    sys.setrecursionlimit(n)
    depth = 0
    try: rec3()
    except RecursionError: print(n, depth)


def inner():
    rec3()


sys.setrecursionlimit(200)
depth = 0
try: inner()
except RecursionError: print(depth)
sys.setrecursionlimit(1000)


def down(n):
    return down(n + 1)


down(0)
