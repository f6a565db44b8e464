# The Mandelbrot set as text: mandelbrot.py [width]
# With a second argument, the picture as a PGM image: mandelbrot.py 800 pgm > set.pgm
import sys

SHADES = " .:-=+*#%@"


def escape(cx, cy, limit):
    x = y = 0.0
    for n in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return n
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def row_counts(cy, width, limit):
    return [escape(3.2 * i / width - 2.3, cy, limit) for i in range(width)]


def main():
    width = int(sys.argv[1]) if len(sys.argv) > 1 else 78
    as_pgm = len(sys.argv) > 2
    limit = 255
    height = width * 3 // 4 if as_pgm else width * 3 // 8
    if as_pgm:
        print("P2", width, height, limit)
    for j in range(height):
        counts = row_counts(2.4 * j / height - 1.2, width, limit)
        if as_pgm:
            print(*counts)
        else:
            print("".join(SHADES[-1] if n == limit else SHADES[min(n // 2, 8)] for n in counts).rstrip())


main()
