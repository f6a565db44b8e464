# Unions, intersections and differences of sets of ints and of texts, large and small.
import sys


def numbers(count, seed, limit):
    out = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        out.append((seed >> 8) % limit)
    return out


def algebra(a, b, rounds):
    total = 0
    for _ in range(rounds):
        total += len(a & b) + 2 * len(a | b) + 3 * len(a - b) + 5 * len(a ^ b)
    return total


def pairs(sets):
    common = sum(len(a & b) for a in sets for b in sets)
    apart = sum(a.isdisjoint(b) for a in sets for b in sets)
    below = sum(a <= b for a in sets for b in sets)
    return common, apart, below


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    a, b = set(numbers(40000, 3, 100000)), set(numbers(40000, 7, 100000))
    print(algebra(a, b, n))
    print(algebra({f"w{x}" for x in a if x < 30000}, {f"w{x}" for x in b if x < 30000}, n))
    print(pairs([set(numbers(20, seed, 200)) for seed in range(400)]))


main()
