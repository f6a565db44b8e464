# Recursion that begins with big ints, or becomes big on its way, and goes on with small ones; and the other way round.
import functools


def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


def collatz(n, steps):
    if n == 1:
        return steps
    return collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


def euclid(a, b):
    return a if b == 0 else euclid(b, a % b)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def nothing(n):
    if n > 0:
        nothing(n // 3)
    if n == 5:
        print("five")


class Tree:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def add(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.add(key)
        elif self.right is None:
            self.right = Tree(key)
        else:
            self.right.add(key)

    def total(self, more):
        left = self.left.total(more) if self.left else 0
        right = self.right.total(more) if self.right else 0
        return left + self.key * more + right


@functools.lru_cache(maxsize=8)
def ways(n, k):
    return 1 if n == 0 else 0 if n < 0 or k == 0 else ways(n - k, k) + ways(n, k - 1)


def fails(n, depth):
    if depth == 0:
        raise ValueError(n)
    return fails(n // 1000, depth - 1) + 1


def apply(f, n):
    return f(n) if n < 10**20 else apply(f, n // 10**10)


def main():
    print(fact(40) % 1000003, fib(17), even(300), odd(2**3), fact(5))
    print(collatz(2**80 + 1, 0), collatz(27, 0), euclid(2**100 * 15, 35 * 3**50), euclid(12, 18), euclid(2**90, 6))
    nothing(5 * 3**50)
    nothing(16)
    root = Tree(2**70)
    for key in (5, 2**80, -3, 7, 2**70 + 1, 6):
        root.add(key)
    print(root.total(2), root.total(2**65), root.left.total(3))
    print(fact(30), ways(40, 12), apply(fib, 15), apply(lambda n: n + 1, 10**45 + 7))
    for n in (10**25, 7):
        try:
            print(fails(n, 3))
        except ValueError as error:
            print(error, error.args[0] + 1)
    try:
        collatz(2**70, "steps")
    except TypeError as error:
        print(error)


main()
fails(10**30, 4)
