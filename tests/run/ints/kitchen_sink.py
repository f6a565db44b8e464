# Arithmetic and conversions of numbers over tables of operands.
import math
for a in [7, -7, 0, 2**70, -2**70, 3.5, -3.5, True]:
    for b in [2, -2, 3.0, -0.5, 10**20]:
        for n, f in [("//", lambda x, y: x // y), ("%", lambda x, y: x % y), ("divmod", divmod), ("/", lambda x, y: x / y), ("**", lambda x, y: x ** y if abs(y) < 100 else "skip")]:
            try: r = f(a, b)
            except Exception as e: r = f"{type(e).__name__}: {e}"
            print(a, n, b, r)
for s in ["12", " 12 ", "-0x1f", "0b101", "1_000", "1__0", "", "abc", "0o17", "+5", "1e3", "١٢", "12a", "--1"]:
    for base in [10, 0, 16, 2, 36]:
        try: print(repr(s), base, int(s, base))
        except ValueError as e: print(e)
for s in ["1.5", "inf", "-Infinity", "nan", "1e400", "1_0.5", ".5", "5.", "1e", "0x1p3", " 2 ", "", "1,5"]:
    try: print(repr(s), float(s))
    except ValueError as e: print(e)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5e300, -299), round(5, 2), round(True))
print(0.1 + 0.2, 1e16, 1e15, 123456789012345678.0, 1e-5, 0.0001, -0.0, 5e-324, 1.7976931348623157e308, 1e22, 1e23)
print(int(3.9), int(-3.9), int("7"), int(True), float(2), complex("1+2j"), complex(1, -0.0), bool(0.0), bool("False"))
print((255).to_bytes(2, "big"), int.from_bytes(b"\xff\x00", "little"), (-1).to_bytes(2, "big", signed=True), (10).bit_length(), (255).bit_count())
print(1 == 1.0, hash(1) == hash(1.0) == hash(True), 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 1 < 1.5 < 2, 0.5 == 1/2)
print(float.hex(1.5), float.fromhex("0x1.8p0"), (1.5).as_integer_ratio(), (0.1).is_integer(), (3.0).is_integer(), (5).conjugate())
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.isqrt(17), math.prod([1, 2, 3]), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5))
for f, a in [(math.sqrt, -1), (math.log, 0), (math.factorial, -1), (math.acos, 2), (math.exp, 1000), (int, "x"), (math.floor, float("nan")), (int, float("inf")), (math.isqrt, -1), (math.gcd, 1.5), (math.sqrt, "x")]:
    try: print(f(a))
    except Exception as e: print(f.__name__, type(e).__name__, e)
print(~5, -5 >> 1, 5 << 70, -1 & 0xFF, 5 ^ 3, 5 | 8, 2**100 & 2**99, -2**65 >> 3, 1 << 0)
print(1j ** 2, (1+2j) * (3-1j), abs(3+4j), (1+2j).conjugate(), (1+2j).real, complex(0, 1) == 1j, -1j, 1j / 2, (1+1j) / (1-1j))
for e in ["1 < 1j", "1j // 2", "1j % 2", "int(1j)", "float(1j)", "5 / 0", "5 % 0", "5.0 // 0", "0 ** -1", "0.0 ** -1", "1j / 0", "(-8) ** (1/3)", "2 ** 0.5", "(-1) ** 0.5"]:
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
print(sum([0.1] * 10), sum([1, 2.5, True]), max(1, 1.0), min(0.0, -0.0), max("a", "b", key=ord), sorted([3, 1.5, True, -2]))
print(1_000_000, 0xFF, 0o17, 0b11, 1e3, 1.5e-3, 0xdead_beef, 10**30, -10**30)
print(divmod(-7, 2), divmod(7.5, 2), pow(3, -1, 7), pow(2, 100, 13), abs(-5), abs(-2.5))
