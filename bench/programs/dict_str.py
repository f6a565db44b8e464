"""A dict with str keys: a symbol table that is filled once and looked up often."""

import sys


def main(n):
    names = ["name%d" % i for i in range(2000)]
    table = {name: i for i, name in enumerate(names)}
    total = 0
    for step in range(n):
        name = names[(step * 7) % 2000]
        if name in table:
            total += table[name]
            table[name] = step & 1023
    print(total, len(table), table["name42"])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000)
