# Tuples made for searches, stores that find their key, and keys that go.
import sys


class Thing:
    pass


def work():
    thing = Thing()
    table = {}
    seen = set()
    for i in range(5):
        name = str(i % 3)
        if (name, thing) not in table:
            table[name, thing] = [i]
        table[name, thing] = [i, i]
        seen.add((name, i % 2))
        seen.add((name, i % 2))
        kept = (thing, name)
        if kept not in seen:
            seen.add(kept)
            table[kept] = kept
    try:
        table["3", thing]
    except KeyError:
        pass
    del table["0", thing]
    seen.discard(("0", 0))
    return len(table) + len(seen)


print(sum(work() for _ in range(int(sys.argv[1]))) > 0)
