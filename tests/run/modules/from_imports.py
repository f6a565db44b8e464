import math as m
import sys, time
from math import pi, sqrt as root, floor
from sys import argv, maxsize

print(m.pi == pi, root(9), floor(2.5), len(argv) >= 1, maxsize > 0)


def f():
    from math import cos
    import math
    return cos(0), math.sin(0)


print(f())
try:
    from math import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    m.nope
except AttributeError as e:
    print(e)
g = m.sqrt
print(list(map(g, [1, 4, 9])), g is root)
print(m.__name__, type(m).__name__, callable(m.sqrt))
import math
print(math is m)


class C:
    from math import tau


print(C.tau)
