def solve(n):
    solutions = []
    columns = [0] * n

    def place(row, used, left, right):
        if row == n:
            solutions.append(tuple(columns))
            return
        for c in range(n):
            if c in used or row + c in left or row - c in right:
                continue
            columns[row] = c
            place(row + 1, used | {c}, left | {row + c}, right | {row - c})

    place(0, frozenset(), frozenset(), frozenset())
    return solutions


def count_bits(n):
    full = (1 << n) - 1

    def go(cols, left, right):
        if cols == full:
            return 1
        total = 0
        free = full & ~(cols | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += go(cols | bit, (left | bit) << 1, (right | bit) >> 1)
        return total

    return go(0, 0, 0)


def generate(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != p and abs(c - p) != len(placed) - i for i, p in enumerate(placed)):
            yield from generate(n, placed + (c,))


print([len(solve(n)) for n in range(1, 7)], [count_bits(n) for n in range(1, 9)])
for row in solve(6)[0]:
    print("." * row + "Q" + "." * (5 - row))
print(next(generate(8)), sum(1 for _ in generate(6)), list(generate(3)))
