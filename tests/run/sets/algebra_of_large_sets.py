# Set algebra over tables that take many walks: order of the results, early ends, elements that die.


def numbers(count, seed):
    out = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(seed >> 12)
    return out


class Loud:
    dropped = []

    def __init__(self, name):
        self.name = name

    def __del__(self):
        Loud.dropped.append(self.name)


def check(a, b):
    print(len(a & b), len(a | b), len(a - b), len(b - a), len(a ^ b))
    for result in (a & b, a | b, a - b, a ^ b, b ^ a):
        print(list(result)[:6], list(result)[-3:])
    c = set(a)
    c &= b
    d = set(a)
    d -= b
    e = set(a)
    e ^= b
    f = set(a)
    f |= b
    print(list(c)[:4], list(d)[:4], list(e)[:4], list(f)[:4])
    print(c <= a, a <= c, c.isdisjoint(d), d.isdisjoint(b), a.isdisjoint(b), c | d == a, frozenset(a) & b == c)
    c.difference_update(a)
    d.symmetric_difference_update(d)
    print(c, d)


def main():
    ints = set(numbers(3000, 5)), set(numbers(2500, 5)[700:] + numbers(900, 77))
    check(*ints)
    check(*[{f"w{n % 5000}" for n in of} for of in ints])
    check(*[{(n % 300, n % 7) for n in of} for of in ints])
    check(*[{n if n % 2 else str(n) for n in of} for of in ints])
    check({2**70 + n for n in range(200)}, {2**70 + n * 3 for n in range(200)})
    check({1, 2.0, True, None}, {1.0, False, "x"})

    # One element more than a walk looks at in one go, and removed slots among them.
    for size in (0, 1, 7, 63, 64, 65, 200):
        a = set(range(size))
        for n in range(0, size, 3):
            a.discard(n)
        b = a | {1000}
        print(size, len(a), a < b, b - a, a & b == a, len(a ^ b), sorted(a)[-1:])

    # What is removed dies once both sets are whole.
    kept = [Loud(f"k{i}") for i in range(100)]
    a = set(kept) | {Loud("own")}
    b = set(kept)
    del kept
    a -= b
    print(len(a), Loud.dropped)
    b ^= set(b)
    print(len(b), len(Loud.dropped))
    a ^= a
    print(len(a), Loud.dropped[-1])


main()
