"""Powers, generators and rolling hashes modulo numbers that have names: primes near 2**61, and 2**64."""

import sys


def power(base, exponent, modulus):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def is_prime(n):
    d, twos = n - 1, 0
    while d % 2 == 0:
        d //= 2
        twos += 1
    for witness in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = power(witness, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def numbers(count):
    modulus = 2**64
    mask = (1 << 61) - 1
    state = 1
    found = 0
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % modulus
        found ^= (state >> 3) & mask
    return found


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    start = 2**61 - 2 * count - 1
    primes = [n for n in range(start, 2**61, 2) if is_prime(n)]
    print(len(primes), primes[-1])
    print(numbers(count * 2000))


main()
