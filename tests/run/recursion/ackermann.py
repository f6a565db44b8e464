def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


print([ack(m, n) for m in range(3) for n in range(4)], ack(2, 50), ack(3, 4))


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


print(tak(10, 6, 3))


def mccarthy(n):
    return n - 10 if n > 100 else mccarthy(mccarthy(n + 11))


print(mccarthy(50), mccarthy(99), mccarthy(200))


def hofstadter(n, memo={}):
    if n not in memo:
        memo[n] = 1 if n <= 2 else hofstadter(n - hofstadter(n - 1)) + hofstadter(n - hofstadter(n - 2))
    return memo[n]


print([hofstadter(i) for i in range(1, 30)])
