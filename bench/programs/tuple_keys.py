"""Searches over a grid whose places are tuples in sets and dicts, and a table of answers by pairs of numbers."""

import sys
from collections import deque


def walls(size):
    state = 12345
    found = set()
    for row in range(size):
        for column in range(size):
            state = (state * 1103515245 + 12345) % 2147483648
            if state >> 16 & 7 < 2:
                found.add((row, column))
    return found - {(0, 0)}


def distances(size, blocked):
    found = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        place = queue.popleft()
        row, column = place
        for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            r, c = row + down, column + right
            if 0 <= r < size and 0 <= c < size and (r, c) not in blocked and (r, c) not in found:
                found[r, c] = found[place] + 1
                queue.append((r, c))
    return found


def common(a, b):
    best = {}
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            if a[i] == b[j]:
                best[i, j] = 1 + best.get((i + 1, j + 1), 0)
            else:
                best[i, j] = max(best.get((i + 1, j), 0), best.get((i, j + 1), 0))
    return best.get((0, 0), 0)


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    blocked = walls(size)
    found = distances(size, blocked)
    print(len(blocked), len(found), max(found.values()))
    a = "".join(chr(97 + i * i % 7) for i in range(size))
    b = "".join(chr(97 + i * 3 % 7) for i in range(size))
    print(common(a, b))


main()
