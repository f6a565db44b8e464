for n in (0, 1, 5, 31, 32, 62, 63, 64, 65, 100):
    print(n, 1 << n, -1 << n, 3 << n)
for n in (0, 1, 5, 63, 64, 200):
    print(n, 2**63 >> n, -(2**63) >> n, -1 >> n, 100 >> n, -100 >> n)
print(2**200 >> 190, -(2**200) - 1 >> 200)
print(0 << 10**9, 5 >> 10**20, -5 >> 10**20)
x = 1
x <<= 70
x >>= 68
print(x)
for bad in (-1, -(10**20)):
    try:
        print(1 << bad)
    except ValueError as e:
        print("ValueError", e)
    try:
        print(1 >> bad)
    except ValueError as e:
        print("ValueError", e)
