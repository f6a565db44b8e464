def make_fib():
    memo = {}

    def fib(n):
        if n < 2:
            return n
        if n not in memo:
            memo[n] = fib(n - 1) + fib(n - 2)
        return memo[n]
    return fib


f = make_fib()
print(f(10), f(90), f(100), f(200))


def permutations(xs):
    out = []

    def go(prefix, rest):
        if not rest:
            out.append(prefix)
            return
        for i in range(len(rest)):
            go(prefix + [rest[i]], rest[:i] + rest[i + 1:])
    go([], xs)
    return out


print(permutations([1, 2, 3]), len(permutations(list("abcde"))))


def parity():
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)
    return even, odd


e, o = parity()
print(e(10), o(10), e(7), o(7))


def hanoi(n):
    moves = []

    def move(k, a, b, c):
        if k:
            move(k - 1, a, c, b)
            moves.append(a + c)
            move(k - 1, b, a, c)
    move(n, "A", "B", "C")
    return moves


print(hanoi(3), len(hanoi(8)))
