PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"


class Sudoku:
    def __init__(self, text):
        if len(text) != 81:
            raise ValueError(f"expected 81 cells, got {len(text)}")
        self.grid = [0 if c == "." else int(c) for c in text]
        self.rows = [set() for _ in range(9)]
        self.cols = [set() for _ in range(9)]
        self.boxes = [set() for _ in range(9)]
        self.tries = 0
        for i, v in enumerate(self.grid):
            if v:
                if v not in self.options(i):
                    raise ValueError(f"{v} twice near cell {i}")
                self.mark(i, v)

    def places(self, i):
        r, c = divmod(i, 9)
        return self.rows[r], self.cols[c], self.boxes[r // 3 * 3 + c // 3]

    def mark(self, i, v):
        for s in self.places(i):
            s.add(v)

    def unmark(self, i, v):
        for s in self.places(i):
            s.discard(v)

    def options(self, i):
        r, c, b = self.places(i)
        return [v for v in range(1, 10) if v not in r and v not in c and v not in b]

    def solve(self):
        best = None
        for i, v in enumerate(self.grid):
            if v == 0:
                o = self.options(i)
                if best is None or len(o) < len(best[1]):
                    best = (i, o)
                    if len(o) <= 1:
                        break
        if best is None:
            return True
        i, o = best
        for v in o:
            self.tries += 1
            self.grid[i] = v
            self.mark(i, v)
            if self.solve():
                return True
            self.unmark(i, v)
        self.grid[i] = 0
        return False

    def __str__(self):
        return "\n".join(" ".join(str(v or ".") for v in self.grid[r * 9:r * 9 + 9]) for r in range(9))


s = Sudoku(PUZZLE)
print(s)
print(s.solve(), s.tries)
print(s)
print(all(sorted(s.grid[r * 9:r * 9 + 9]) == list(range(1, 10)) for r in range(9)))
nearly_empty = Sudoku("123456789" + "." * 72)
print(nearly_empty.solve(), str(nearly_empty).split("\n")[1])
for bad in ("123", "11" + "." * 79):
    try:
        Sudoku(bad)
    except ValueError as e:
        print(e)
