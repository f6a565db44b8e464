# Escape counts over a grid: float arithmetic in local variables.
import sys


def escape(cx, cy, limit):
    x = 0.0
    y = 0.0
    for n in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return n
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    limit = 200
    inside = 0
    total = 0
    for row in range(size):
        cy = 2.5 * row / size - 1.25
        for column in range(size):
            cx = 2.5 * column / size - 2.0
            n = escape(cx, cy, limit)
            total += n
            if n == limit:
                inside += 1
    print(inside, total)


main()
