# Pancake flips over all permutations, which Heap's method enumerates one swap at a time.
import sys


def count_flips(order, scratch):
    n = len(order)
    for i in range(n):
        scratch[i] = order[i]
    flips = 0
    first = scratch[0]
    while first != 0:
        low = 0
        high = first
        while low < high:
            scratch[low], scratch[high] = scratch[high], scratch[low]
            low += 1
            high -= 1
        flips += 1
        first = scratch[0]
    return flips


def fannkuch(n):
    order = list(range(n))
    scratch = [0] * n
    counters = [0] * n
    most = 0
    checksum = 0
    sign = 1
    i = 1
    while i < n:
        if counters[i] < i:
            other = counters[i] if i % 2 == 1 else 0
            order[other], order[i] = order[i], order[other]
            sign = -sign
            flips = count_flips(order, scratch)
            if flips > most:
                most = flips
            checksum += sign * flips
            counters[i] += 1
            i = 1
        else:
            counters[i] = 0
            i += 1
    return most, checksum


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    most, checksum = fannkuch(n)
    print("at most", most, "flips for", n, "pancakes, checksum", checksum)


main()
