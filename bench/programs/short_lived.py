"""Small tuples, lists, dicts and sets that are made, joined, looked at once and dropped."""

import sys


def tuples(n):
    total = 0
    last = [(0, 0)] * 50
    for i in range(n):
        total += last[i % 50][0]
        last[i % 50] = (i, i + 1)
    return total


def lists(n):
    total = 0
    for i in range(n):
        joined = [i, i + 1] + [i % 7] * 3
        joined += [1, 2]
        total += len(joined) + joined[2]
    return total


def dicts(n):
    total = 0
    base = {"a": 1, "b": 2, "c": 3}
    for i in range(n):
        made = {**base, "d": i}
        made |= {"a": i}
        total += made["a"] + len(made)
    return total


def sets(n):
    total = 0
    for i in range(n):
        total += len({i % 5, i % 7, 3} | {1, i % 11})
    return total


def main(n):
    print(tuples(5 * n), lists(2 * n), dicts(n), sets(n))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
