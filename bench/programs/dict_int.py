"""A dict with int keys: counting, looking up and deleting."""

import sys


def main(n):
    counts = {}
    seed = 1
    for _ in range(n):
        seed = (seed * 69069 + 1) & 0xFFFFFFFF
        key = seed >> 16
        counts[key] = counts.get(key, 0) + 1
    removed = 0
    for key in range(0, 65536, 3):
        if key in counts:
            removed += counts[key]
            del counts[key]
    print(len(counts), removed, sum(counts.values()))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000)
