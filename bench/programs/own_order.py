"""Sorts of objects with a `<` of their own and by cmp_to_key: runs found, inserted into and merged by compiled code."""

import sys
from functools import cmp_to_key


class Version:
    def __init__(self, major, minor):
        self.major = major
        self.minor = minor

    def __lt__(self, other):
        if self.major != other.major:
            return self.major < other.major
        return self.minor < other.minor


def by_minor(a, b):
    return a.minor - b.minor or a.major - b.major


def main(n):
    seed = 11
    versions = []
    for _ in range(n):
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        versions.append(Version(seed >> 20, seed >> 8 & 1023))
    ordered = sorted(versions)
    backwards = sorted(ordered, key=cmp_to_key(by_minor), reverse=True)
    print(ordered[0].major, ordered[n // 2].minor, backwards[0].minor, backwards[-1].major)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000)
