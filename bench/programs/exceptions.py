"""A try that does not raise costs nothing; one that does is caught near by."""

import sys


def checked(values, at):
    try:
        return values[at]
    except IndexError:
        return -1


def main(n):
    values = list(range(1000))
    total = missing = 0
    for i in range(n):
        value = checked(values, i % 1001)
        if value < 0:
            missing += 1
        try:
            total += value
        finally:
            total ^= 1
    print(total, missing)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000)
