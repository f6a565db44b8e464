# Stores of booleans into a long list, with a stride.
import sys


def sieve(limit):
    is_prime = [True] * (limit + 1)
    is_prime[0] = False
    is_prime[1] = False
    i = 2
    while i * i <= limit:
        if is_prime[i]:
            for j in range(i * i, limit + 1, i):
                is_prime[j] = False
        i += 1
    count = 0
    last = 0
    for i in range(limit + 1):
        if is_prime[i]:
            count += 1
            last = i
    return count, last


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 30000000
    count, last = sieve(limit)
    print(count, "primes, the last one is", last)


main()
