# Power iteration on a matrix given by a formula: calls, mixed int and float, lists of floats.
import math
import sys


def entry(i, j):
    s = i + j
    return 1.0 / (s * (s + 1) // 2 + i + 1)


def times(v):
    n = len(v)
    out = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += entry(i, j) * v[j]
        out.append(total)
    return out


def times_transposed(v):
    n = len(v)
    out = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += entry(j, i) * v[j]
        out.append(total)
    return out


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    u = [1.0] * n
    v = u
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    print(f"{math.sqrt(dot(u, v) / dot(v, v)):.9f}")


main()
