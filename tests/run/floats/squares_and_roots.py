# x ** 2 and x ** 0.5 are C's pow to the last bit, also where the product or the square root rounds otherwise.
# wasm: skip the C library there rounds pow otherwise in its last bit


def numbers(count):
    seed = 12345
    for i in range(count):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield (seed >> 11) * 2.0 ** (i % 120 - 100)


def digest(values):
    total = 0
    for value in values:
        total = (total * 31 + hash(value)) % (2**61 - 1)
    return total


def main():
    xs = list(numbers(20000))
    print(digest(x**2 for x in xs), digest(x**0.5 for x in xs), digest((-x) ** 2 for x in xs))
    print(digest(pow(x, 2.0) for x in xs), sum(x**2 == x * x for x in xs), sum(x**2 != x * x for x in xs) < 50)
    for x in (0.1, 1.1, 3.3, 2.0, 0.5, 7.0, 1e-3, 123456.789, 1e150, 1e-150, 1e-170, 0.0, -0.0, 1.0, float("inf"), float("nan")):
        print(repr(x**2), repr(x**0.5), repr((-x) ** 2))
    print((-4.0) ** 0.5, 2**0.5, 10**0.5, 4**0.5, (-2) ** 2.0, float("-inf") ** 0.5, float("-inf") ** 2)
    for base in (1e200, -1e200):
        try:
            print(base**2)
        except OverflowError as error:
            print(error)
    exponent = 2
    print([x**exponent for x in (1.5, 2.5)], [(x * x + 1.0) ** 0.5 for x in (1.5, 2.5)], 3.7**-2, 3.7**-0.5)


main()
