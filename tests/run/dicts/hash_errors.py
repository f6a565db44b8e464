class Key:
    def __init__(self, k, log):
        self.k = k
        self.log = log

    def __hash__(self):
        self.log.append("h" + str(self.k))
        return self.k % 2

    def __eq__(self, other):
        self.log.append("e" + str(self.k) + str(other.k))
        return self.k == other.k


log = []
keys = [Key(i, log) for i in range(4)]
d = {}
for k in keys:
    d[k] = k.k
print(log)
log.clear()
print(d[Key(2, log)], Key(3, log) in d, Key(5, log) in d)
print(log)
del d[keys[0]]
print(len(d), [k.k for k in d])


class Broken:
    def __hash__(self):
        raise ValueError("no hash")


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no eq")


class NoHash:
    __hash__ = None


class EqOnly:
    def __eq__(self, other):
        return True


d = {BadEq(): 1}
for f in (lambda: {Broken(): 1}, lambda: d[BadEq()], lambda: hash(NoHash()), lambda: {EqOnly(): 1}, lambda: hash([]), lambda: 5 in {1: 2, BadEq(): 0}):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
