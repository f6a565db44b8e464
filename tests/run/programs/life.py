def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if (dx, dy) != (0, 0):
                    p = (x + dx, y + dy)
                    counts[p] = counts.get(p, 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}


def parse(text):
    return {(x, y) for y, row in enumerate(text.split()) for x, c in enumerate(row) if c == "#"}


def show(cells):
    if not cells:
        return "(empty)"
    xs = [x for x, _ in cells]
    ys = [y for _, y in cells]
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1))


class Torus:
    def __init__(self, rows):
        self.rows = [[c == "#" for c in r] for r in rows]
        self.h = len(rows)
        self.w = len(rows[0])

    def step(self):
        rows = []
        for y in range(self.h):
            row = []
            for x in range(self.w):
                n = 0
                for dy in (-1, 0, 1):
                    for dx in (-1, 0, 1):
                        if dx or dy:
                            n += self.rows[(y + dy) % self.h][(x + dx) % self.w]
                row.append(n == 3 or (n == 2 and self.rows[y][x]))
            rows.append(row)
        self.rows = rows

    def __str__(self):
        return "\n".join("".join("#" if c else "." for c in r) for r in self.rows)


glider = parse(".#. ..# ###")
cells = glider
for generation in range(5):
    print(generation, len(cells))
    print(show(cells))
    cells = step(cells)
blinker = parse("###")
print(step(step(blinker)) == blinker, step(blinker) == blinker, show(step({(0, 0)})))
r = parse(".## ##. .#.")
sizes = []
for _ in range(60):
    sizes.append(len(r))
    r = step(r)
print(sizes)
t = Torus(["......", "..#...", "...#..", ".###..", "......", "......"])
for _ in range(24):
    t.step()
print(t)
