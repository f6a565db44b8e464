print(1 + 0.5, 0.5 + 1, 3 * 0.1, 7 / 2, -7 / 2, 6 / 3)
print(7 // 2.0, -7 // 2.0, 7 % 2.5, -7 % 2.5, 7 % -2.5)
print(2**0.5, 2**-1, 4**0.5, 2.0**3, (-8) ** 2.0)
print(10**20 + 0.5, 2**60 / 2**58, 10**30 / 10**29, 10**400 // 10**399)
print(1e300 * 10, (10**308) / 3)
try:
    print(10**400 / 3.0)
except OverflowError as e:
    print("OverflowError", e)
try:
    print(10**400 / 3)
except OverflowError as e:
    print("OverflowError", e)
try:
    float(10**400)
except OverflowError as e:
    print("OverflowError", e)
print(10**400 / 10**399, 3 / 10**400)
print((2**53 + 1) / 1, float(2**53 + 1), float(2**53 + 3), 2**53 + 1.0)
total = 0
for i in range(5):
    total = total + i
    total = total + 0.5
print(total)
