# A set of what is a set or a frozenset, by name, by call and by update.


def call(f, *args):
    return f(*args)


def update(x):
    s = set()
    s.update(x)
    t = set()
    t |= set(x)
    return s, t, s.union(x), frozenset().union(x), set() | set(x)


for x in [{5}, frozenset([6])]:
    print(call(set, x), call(frozenset, x), call(sorted, x), update(x))
for x in [{"a"}, frozenset(["b"]), ["c"], {"d": 1}, "e"]:
    print(call(set, x), update(x), set().symmetric_difference(x), {"z"}.union(x) - {"z"})


class Own(set):
    def __iter__(self):
        return iter([7, 8])


for x in [{1}, frozenset([2]), Own([3])]:
    print(sorted(set(x)), sorted(set().union(x)))
