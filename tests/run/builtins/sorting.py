# Stability, keys, reverse and exceptions in comparisons.
people = [("ann", 30), ("bob", 25), ("cid", 30), ("dan", 25), ("eve", 30)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])))
by_len = sorted("the quick brown fox jumps over the lazy dog".split(), key=len)
print(by_len)
calls = []


def key(x):
    calls.append(x)
    return x % 3


print(sorted([5, 3, 4, 1, 2], key=key), calls)
data = [(i * 31 % 17, i) for i in range(100)]
s = sorted(data, key=lambda p: p[0])
print(all(s[i][0] < s[i + 1][0] or (s[i][0] == s[i + 1][0] and s[i][1] < s[i + 1][1]) for i in range(99)))
print(sorted([0.5, 2**70, -1, True, float("-inf"), 10**400]))
print(sorted([[2, 1], [1, 9], [1]]), sorted([(1, "b"), (1, "a")]), sorted(["B", "a", "é", "Z", "日"]))


class Cmp:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        Cmp.count += 1
        if Cmp.count > 3:
            raise ValueError("enough")
        return self.n < o.n


xs = [Cmp(i) for i in (3, 1, 2, 5, 4)]
try:
    xs.sort()
except ValueError as e:
    print(e, sorted(x.n for x in xs))
ys = [3, 1, 2]


def peek(x):
    return len(ys), x


ys.sort(key=peek)
print(ys, max(ys, key=lambda v: -v), min([] or [7]))
zs = list(range(20))
zs.sort(key=lambda v: v % 2 == 0)
print(zs)
try:
    sorted([1, 2], lambda x: x)
except TypeError as e:
    print(e)
