"""Generators in for loops: no object per item, delegation included."""

import sys


def evens(limit):
    i = 0
    while i < limit:
        yield i
        i += 2


def scaled(items, factor):
    for item in items:
        yield item * factor


def both(limit):
    yield from evens(limit)
    yield from scaled(evens(limit), 3)


def main(n):
    total = 0
    for value in both(n):
        total += value ^ 5
    total += sum(x & 7 for x in evens(n))
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000)
