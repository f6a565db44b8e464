# Printing, rounding, and expressions of numbers.
# print, input, open, repr/ascii, round etc
import sys, io
print(1, 2, sep="-", end="!\n"); print(); print(*[1, 2], sep=""); print("a", None, True, 1.0, [1, "b"], sep=" | "); print("x", file=sys.stdout, flush=True); print(sep="x"); print("a\tb\\n", 'q"\'', repr('q"\''), ascii("é\n"), repr("\x00\x7f\xa0\u200b\U0001F600\ud800"), repr(b"\x80'"), end="\n\n")
buf = io.StringIO(); print("hi", 1, file=buf, end=""); print(repr(buf.getvalue()))
class W:
    def write(self, s): out.append(s)
out = []; print("a", "b", file=W()); print(out)
for x in [0.5, 1.5, 2.5, -0.5, -1.5, 0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, 1e100, -0.0, 5e-324, 1.7976931348623157e308, 2.675, 1.005, 1/3, 100.0, 1e22, 1e21, 123e-7]:
    print(x, repr(x), str(x), round(x), round(x, 2), int(x) if abs(x) < 1e20 else "", f"{x:.3f} {x:e} {x:g} {x:.10g} {x!r:>10}", x.hex(), x.is_integer(), x.as_integer_ratio()[1] > 0)
for x in [1, 15, 25, 35, -15, 12345, 10**20]: print(round(x, -1), round(x, -2), round(x, 1), round(x, -30))
for z in [1+2j, -1j, 1.5-0.5j, complex("inf"), complex(0, -0.0), complex(-0.0, 0), 1e20+1j, complex(float("nan"), 1)]: print(z, repr(z), abs(z), z.conjugate(), z.real, z.imag, -z, z == z, bool(z), z * 2, z + 1)
print((1+2j) * (3-1j), (1+2j) / (1-1j), (1+2j) ** 2, (1+2j) ** 0.5, 2 ** (1j), (1+2j) == complex(1, 2), hash(1+0j) == hash(1), (3+4j).__abs__(), complex("1e3-2.5j"), complex(1.5), complex(), complex(True, 2))
print(divmod(7, -3), divmod(-7, 3), divmod(7.5, -2), -7 // 2, -7 % 3, 7 % -3, -7.5 // 2, -7.5 % 2, 5 % -0.3, 1e300 * 1e10, float("inf") - float("inf"), float("nan") == float("nan"), 0.0 == -0.0, 2 ** -1, 2 ** 0.5, (-2) ** 3, (-8) ** (1/3), 0 ** 0, 10 ** 20, 10.0 ** 20, 7 // 2.0, 1_000_000, 0xff, 0o17, 0b11, 1e3, .5, 5., 1_0.0_1)
print(3 < 4 < 5, 3 < 4 > 2, 1 == 1.0 == True, "a" < "b" < "c", [1, 2] < [1, 3], (1,) < (1, 2), "Z" < "a", None is None, not 0, 1 and 2, 0 or "x", [] or {} or None, 1 if 0 else 2)
print(eval("1+2"), list(map(int, "123")), [*range(5, 0, -2)], list(zip("ab", [1, 2], (True, False))), "".join(reversed("abc")), sorted("hello", reverse=True), sorted(["b", "A", "c"], key=str.lower), sum([0.1] * 10), sum([1, 2.5, 3]), sum((i for i in range(4)), 10), min("b", "a", key=ord), max([1, 5, 3], [1, 6]), any(x > 2 for x in [1, 2, 3]), all([]), list(filter(None, [0, 1, "", "a"])), abs(-3), abs(-2.5), pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), hex(-255), oct(8), bin(-5), chr(8364), ord("€"), len("héllo"), callable(len), id(None) == id(None), hash("") == 0, type(5)(3.9), isinstance([], (tuple, list)))
print(sum([1e308, 1e308, -1e308]), sum([1e16, 1.0, -1e16]), sum([0.1, 0.2, 0.3]), sum([1, 1e100, 1, -1e100]), sum([True, 2.0]), sum([1j, 2]))
