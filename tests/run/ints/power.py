for b in (0, 1, -1, 2, -2, 3, 10, -10):
    print(b, [b**e for e in range(6)])
print(2**62, 2**63, 2**64, 3**40, 3**41, (-3) ** 41, 7**77)
print(2**-1, (-2) ** -3, 10**-2)
print(-(2**2), -2**2, 2**3**2, (2**3) ** 2)
print(pow(3, 4), pow(3, 4, 5), pow(-3, 5, 7), pow(3, 100, 10**9 + 7), pow(2, 1000, -7))
print(pow(3, -1, 7), pow(10, -2, 1009))
for args in ((2, 3, 0), (2, -1, 4)):
    try:
        print(pow(*args))
    except ValueError as e:
        print("ValueError", e)
x = 5
x **= 3
print(x)
