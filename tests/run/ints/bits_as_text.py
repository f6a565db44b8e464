# bin, oct and hex of every size and sign, bits counted in their text, and the way back.
numbers = [0, 1, -1, 2, 7, 8, 255, -256, 2**31, 2**47 - 1, 2**47, 2**62, 2**63 - 1, -(2**63), 2**64, -(2**64) + 1, 3**90]
for n in numbers:
    print(n, bin(n), oct(n), hex(n), bin(n).count("1"), n.bit_count(), n.bit_length())
print(all(int(f(n), 0) == n for n in numbers for f in (bin, oct, hex)))
print(all(bin(n)[2:].count("1") == n.bit_count() and len(bin(n)) == n.bit_length() + 2 for n in range(1, 3000)))
print([f"{n:b}|{n:#o}|{n:08X}|{n:_b}" for n in (5, -5, 1023, 2**33)])
print(bin(True), hex(False), [bin(i)[2:].zfill(4)[::-1] for i in range(5)])
print("banana".count("a"), "banana".count("a", 2), "banana".count("a", -2, 100), "banana".count("a", 5, 2))
print("x\u00e9x\u00e9".count("\u00e9"), "x\u00e9x".count("x", 1), "\u20ac" * 3 in "\u20ac\u20ac", "aaaa".count("aa"), "abc".count(""), "\u00e9".count(""))
print("".count("a"), "".count(""), "a" in "", "n" in "banana" * 10, "z" in "banana", "\0" in "a\0b", "na" in "banana")


class Index:
    def __index__(self):
        return 10


print(bin(Index()), oct(Index()), hex(Index()))
for bad in (1.0, "1", None, [1]):
    for f in (bin, oct, hex):
        try:
            print(f(bad))
        except TypeError as e:
            print(f.__name__, e)
