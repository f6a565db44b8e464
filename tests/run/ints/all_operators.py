vals = [0, 1, -1, 2, -7, 10, 2**31, -(2**31), 2**63 - 1, -(2**63), 2**63, 2**64, -(2**100), 10**25]
for a in vals:
    for b in vals:
        r = [a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a <= b, a == b, a != b]
        if b != 0:
            r += [a // b, a % b, divmod(a, b), a / b]
        print(a, b, r)
for a in vals:
    print(-a, +a, ~a, abs(a), bool(a), a**3, float(a), hash(a), str(a), repr(a), hex(a), oct(a), bin(a))
    print(a << 0, a << 5, a << 70, a >> 0, a >> 5, a >> 63, a >> 64, a >> 1000)
for op in ("a // 0", "a % 0", "divmod", "a / 0"):
    for a in (5, 2**70, True):
        try:
            if op == "a // 0":
                a // 0
            elif op == "a % 0":
                a % 0
            elif op == "divmod":
                divmod(a, 0)
            else:
                a / 0
        except ZeroDivisionError as e:
            print(op, e)
for a in (1, -1, 2**70, 0):
    for s in (-1, -(2**70)):
        try:
            print(a << s)
        except ValueError as e:
            print(e)
        try:
            print(a >> s)
        except ValueError as e:
            print(e)
    print(a >> 2**70)
print(0 << 2**70, 0 << 2**62)
try:
    1 << 2**70
except OverflowError as e:
    print(e)
try:
    print(10**400 / 3)
except OverflowError as e:
    print(e)
try:
    float(10**400)
except OverflowError as e:
    print(e)
print(10**400 / 10**399, 2**1023 / 3, (2**53 + 1) / 1, (10**22) / (10**5 + 1), 1 / 10**320, 1 / 10**400)
