n = 10**4000
print(len(str(n)), str(n + 7)[-3:])
print(int("9" * 4300) == 10**4300 - 1)
try:
    str(10**4300)
except ValueError as e:
    print(e)
try:
    int("1" * 4301)
except ValueError as e:
    print(e)
print(len(hex(10**5000)), int("f" * 5000, 16) == 16**5000 - 1)
print((10**5000 + 3) % 10**6, 10**5000 > 10**4999, (10**5000).bit_length())
