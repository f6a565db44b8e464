# Floor division rounds towards minus infinity; the remainder has the divisor's sign.
for a in (7, -7, 0, 1, -1, 8, -8):
    for b in (2, -2, 3, -3, 7, -7, 1, -1):
        q = a // b
        r = a % b
        assert a == q * b + r
        print(a, b, q, r, divmod(a, b) == (q, r))

big = 10**25 + 7
for a, b in ((big, 10), (-big, 10), (big, -10), (-big, -10), (7, big), (-7, big), (7, -big)):
    print(a // b, a % b)

low = -(2**63)
print(low // -1, low % -1)
print((2**63 - 1) // -1)
