# The value leaves the 64-bit range in the middle of a loop and becomes small again.
def walk(steps):
    x = 1
    seen = 0
    for i in range(steps):
        if i % 150 < 100:
            x = x * 3 + 1
        else:
            x = x // 10
        if x > 2**63:
            seen += 1
        if x == 0:
            x = i
    return x, seen


for n in (10, 40, 50, 100, 150, 151, 300, 1000):
    print(n, walk(n))


def collatz_like(n):
    top = n
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        if n > top:
            top = n
        steps += 1
    return steps, top


for n in (27, 837799, 2**62 - 1, 2**64 + 1):
    print(n, collatz_like(n))
