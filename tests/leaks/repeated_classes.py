import gc
import sys


def make(value):
    class Box:
        kept = [value]

        def __init__(self, extra):
            self.extra = extra

        def total(self):
            return value + self.extra + len(Box.kept)

    return Box


def rounds(count):
    total = 0
    for i in range(count):
        box = make(i)
        box.kept.append(i)
        total += box(2).total()
    gc.collect()
    return total


print(rounds(int(sys.argv[1])) >= 0)
