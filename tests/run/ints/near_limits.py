# Results right at and right beyond the edges of 64, 63, 62, 48 and 32 bits.
def ops(a, b):
    return a + b, a - b, a * b, -a, abs(a), a == b


for bits in (31, 32, 47, 48, 61, 62, 63, 64):
    top = 2**bits
    for a in (top - 1, top, -top, -top - 1):
        for b in (1, -1, 2):
            print(bits, ops(a, b))


def count_up(x, n):
    for _ in range(n):
        x += 1
    return x


def count_down(x, n):
    while n:
        x -= 1
        n -= 1
    return x


for bits in (47, 62, 63):
    print(count_up(2**bits - 3, 5), count_down(-(2**bits) + 3, 5), count_down(count_up(2**bits - 2, 4), 4))
m = -(2**63)
print(m // -1, m % -1, -m, abs(m), m * -1, divmod(m, -1), m - 1, ~m)
i = 2**63 - 2
while i < 2**63 + 2:
    print(i, i // 2, i & 1, i >> 1, i % 10)
    i += 1
