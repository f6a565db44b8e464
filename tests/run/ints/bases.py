for n in (0, 1, -1, 10, 255, -255, 2**40, 2**64, -(2**100)):
    print(bin(n), oct(n), hex(n))
print(0b1010, 0o777, 0xFF, 0XfF, 1_000, 0x_ff)
for n in (0, 5, 255, 10**12, 2**70):
    print(format(n, "b"), format(n, "o"), format(n, "x"), format(n, "X"), format(n, "#x"), format(n, "#b"))
