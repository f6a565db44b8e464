# 64-bit hashing: every product is wider than 64 bits before the mask.
import sys

MASK = 0xFFFFFFFFFFFFFFFF


def fnv1a(n):
    h = 0xCBF29CE484222325
    for i in range(n):
        h ^= i & 0xFF
        h = (h * 0x100000001B3) & MASK
    return h


def xorshift(n):
    x = 0x9E3779B97F4A7C15
    total = 0
    for _ in range(n):
        x ^= (x << 13) & MASK
        x ^= x >> 7
        x ^= (x << 17) & MASK
        total = (total + x * 0x2545F4914F6CDD1D) & MASK
    return total


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 40000000
    print(f"{fnv1a(n):016x} {xorshift(n):016x}")


main()
