# How often the operations of dicts and sets hash and compare a key.
class Key:
    def __init__(self):
        self.hashes = 0
        self.comparisons = 0

    def __hash__(self):
        self.hashes += 1
        return 42

    def __eq__(self, other):
        self.comparisons += 1
        return self is other


a, b, c = Key(), Key(), Key()


def show(what):
    print(what, a.hashes, b.hashes, c.hashes, a.comparisons + b.comparisons + c.comparisons)


d = {a: 5}
show("display")
print(d.setdefault(b, []))
show("setdefault of a new key")
print(d.setdefault(a, []))
show("setdefault of an old key")
print(d.pop(c, 0), d.get(c), c in d)
show("misses")
d[c] = 3
print(d.pop(c))
show("store and pop")
s = {a}
s.add(b)
s.discard(c)
s.add(c)
s.remove(c)
print(c in s, len(s))
show("sets")
