# The order of what set operations make: copies, of a set with itself, of several others and of what is no set. Elements are
# ints, tuples, and objects that hash and compare by Python code, some with the same hash.
INTS = [0, 1, 5, 8, 16, 31, 64, 128, 1000, 65535, 2**31, 2**40, 2**48 - 1, 2**62, 2**70, -1, -2, -3, -(2**63)]
seed = 12345


def random(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"Key({self.n})"


def made(kind):
    result = set()
    for _ in range(random(30)):
        n = INTS[random(len(INTS))] + random(3)
        result.add(n if kind == 0 else Key(n) if kind == 1 else (n, random(2)))
    for n in list(result)[: random(8)]:
        result.discard(n)
    return result


for turn in range(30):
    a, b = made(turn % 3), made(turn % 3)
    frozen = frozenset(a)
    for other in (a | b, a & b, a - b, a ^ b, a | a, a & a, a - a, a ^ a, a.copy(), set(a), frozen, frozen | frozen):
        print(list(other))
    for other in (a.union(b, a), a.union(a), a.union(list(b)), a.union(), frozen.union(frozen), frozen.union(a)):
        print(list(other))
    for other in (a.intersection(), a.intersection(a), a.intersection(b, a), a.intersection(list(b))):
        print(list(other))
    for other in (a.difference(), a.difference(b), a.difference(b, list(a)[:2]), a.difference(list(b))):
        print(list(other))
    print(list(frozen.difference(b)), list(a.difference(dict.fromkeys(b))), list(b.difference({1: 2})))
    print(list(a.symmetric_difference(list(b))), list(a.symmetric_difference(dict.fromkeys(b))))

mixed = {-2, -1, 5}
for other in (mixed | {"x", -1}, {"x"} | mixed, mixed ^ {"x", -1}, mixed.union(["x"]), mixed - {"x"}):
    print([x for x in other if x != "x"], len(other))

wanted = {31, 0, 65535} | {281474976710655, 65535, 1000}
wanted = wanted ^ {0, 1180591620717411303424, 140737488355328, 128}
print(wanted, wanted | wanted, wanted.union(wanted), wanted.copy())
