# Conway's game of life on a torus: life.py [generations]
import sys

START = """
........................
..#.....................
...#....................
.###..............##....
..................##....
........................
..........###...........
........................
........................
.....#..................
....#.#.................
.....#..................
"""


def parse(text):
    lines = text.split()
    cells = {(x, y) for y, line in enumerate(lines) for x, c in enumerate(line) if c == "#"}
    return cells, len(lines[0]), len(lines)


def step(cells, width, height):
    neighbours = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    at = ((x + dx) % width, (y + dy) % height)
                    neighbours[at] = neighbours.get(at, 0) + 1
    return {at for at, n in neighbours.items() if n == 3 or (n == 2 and at in cells)}


def show(cells, width, height):
    for y in range(height):
        print("".join("#" if (x, y) in cells else "." for x in range(width)))


def main():
    generations = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    cells, width, height = parse(START)
    for generation in range(generations + 1):
        if generation % 10 == 0 or generation == generations:
            print(f"generation {generation}: {len(cells)} cells")
            show(cells, width, height)
        cells = step(cells, width, height)


main()
