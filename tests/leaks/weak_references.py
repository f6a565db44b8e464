import gc
import sys
import weakref


class Node:
    def __init__(self, n):
        self.n = n
        self.other = None

    def __del__(self):
        self.n = 0


def callbacks(seen):
    node = Node(1)
    reference = weakref.ref(node, seen.append)
    plain = weakref.ref(node)
    return plain().n + reference().n


def cycles():
    a, b = Node(1), Node(2)
    a.other, b.other = b, a
    me = []
    me.append(me)
    table = {}
    table["self"] = table

    def recursive():
        return recursive

    return a.n + b.n + (recursive() is recursive)


def raising():
    held = Node(3)
    raise ValueError(held.n)


def generator():
    try:
        yield Node(4)
        yield 2
    finally:
        pass


def work():
    seen = []
    total = callbacks(seen) + cycles()
    values = weakref.WeakValueDictionary()
    kept = Node(5)
    values["a"] = kept
    values["b"] = Node(6)
    keys = weakref.WeakKeyDictionary()
    keys[kept] = 1
    try:
        raising()
    except ValueError as error:
        total += error.args[0]
    suspended = generator()
    total += next(suspended).n
    return total + len(seen) + len(values) + len(keys)


for _ in range(int(sys.argv[1])):
    result = work()
    gc.collect()
print(result)
