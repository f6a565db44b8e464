# Long ints divided by short ones: digits, remainders at the edges of machine words, signs.
def digits(n, base):
    out = []
    while n:
        n, digit = divmod(n, base)
        out.append(digit)
    return out


for n in (7**60, 10**40 - 1, (1 << 128) - 1, 1 << 127, (1 << 192) + 12345):
    for base in (10, 3, 255, 1 << 31, (1 << 32) - 1, (1 << 32) + 1, (1 << 63) - 25, (1 << 64) - 1):
        found = digits(n, base)
        back = 0
        for digit in reversed(found):
            back = back * base + digit
            assert 0 <= digit < base
        assert back == n
        print(base, len(found), found[:3], sum(found) % 97)

for a in ((1 << 100) + 17, -(1 << 100) - 17, 10**30, -(10**30)):
    for b in (1, -1, 7, -7, 10**9, (1 << 62) + 1, -((1 << 63) - 1), 1 << 64):
        q, r = divmod(a, b)
        assert q * b + r == a and a // b == q and a % b == r
        print(q, r)
for b in (0, 0.0):
    for op in (lambda: (1 << 90) // b, lambda: (1 << 90) % b, lambda: divmod(1 << 90, b)):
        try:
            print(op())
        except ZeroDivisionError as e:
            print(e)
state = 1
for _ in range(1000):
    state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
print(state, state & 0xFFFF, state >> 60)
