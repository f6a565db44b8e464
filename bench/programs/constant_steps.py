# Loops over constant tuples of constant tuples: what surrounds each cell of a grid, kept as tuples.
import sys


def around(grid, i, j):
    n = len(grid)
    return sum(grid[(i + a) % n][(j + b) % n] for a in (-1, 0, 1) for b in (-1, 0, 1)) - grid[i][j]


def fill(grid, start):
    steps = []
    seen = {start}
    open_ = [start]
    while open_:
        i, j = open_.pop()
        for step in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            place = (i + step[0], j + step[1])
            if 0 <= place[0] < len(grid) and 0 <= place[1] < len(grid) and place not in seen:
                seen.add(place)
                open_.append(place)
                steps.append(step)
    return steps


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    grid = [[(i * 7 + j * 13) % 3 // 2 for j in range(96)] for i in range(96)]
    for _ in range(n):
        size = range(len(grid))
        grid = [[1 if around(grid, i, j) == 3 or grid[i][j] and around(grid, i, j) == 2 else 0 for j in size] for i in size]
    steps = [fill(grid, (k, k)) for k in range(n)]
    print(sum(map(sum, grid)), sum(len(s) for s in steps), len(set(s for s in steps for s in s)))


main()
