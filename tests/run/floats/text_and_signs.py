for x in [0.0, -0.0, 1.0, 0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1 + 0.2, 1 / 3, 100.0, 1e22, 1e23, float("inf"), float("-inf"), float("nan")]:
    print(repr(x), str(x), x.hex(), x.is_integer() if x == x else None)
for t in ["0x1.8p3", "0x1p-1074", "inf", "nan", "-0x0p0", "0x.8", "1.8", "  0x1.fp0\n", "0X1P5", "-infinity", "0x1.ffffffffffffffp0"]:
    print(t, float.fromhex(t))
for t in ["", "0x", "0xg", "0x1p", "1.8.8", "0x1p100000"]:
    try:
        print(float.fromhex(t))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for x in [0.5, -1.25, 3.0, 1e300, 5e-324]:
    print(x.as_integer_ratio())
for x in (float("inf"), float("nan")):
    try:
        x.as_integer_ratio()
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(float("  1_0.5e3 "), float("1e5"), float(".5"), float("5."), float("+1.5"), float("-.5E-2"), float("infinity"), float("-InF"), float("nAn"), float("1_000.000_1"))
for t in ["", " ", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "abc", "1.5.2", "--1", "1e", "e5", "0x10", "1,5", "in f"]:
    try:
        print(float(t))
    except ValueError as e:
        print(e)
for v in (None, [], {}, "x" * 60, b"abc"):
    try:
        print(float(v))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(float(), float(3), float(True), float(b"1.5"), float(10**22))
class F:
    def __float__(self):
        return 1.25
class G:
    def __index__(self):
        return 7
class H:
    def __float__(self):
        return 1
print(float(F()), float(G()))
try:
    float(H())
except TypeError as e:
    print(e)
inf = float("inf")
nan = float("nan")
vals = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, inf, -inf, nan, 1e308, 5e-324]
for a in vals:
    for b in vals:
        r = [a + b, a - b, a * b, a < b, a <= b, a == b]
        for op in ("/", "//", "%", "divmod"):
            try:
                r.append(a / b if op == "/" else a // b if op == "//" else a % b if op == "%" else divmod(a, b))
            except ZeroDivisionError as e:
                r.append(str(e))
        print(a, b, r)
print(3.0.__floordiv__(2), (3.5).__mod__(2), (3.0).__rtruediv__(6), (3.0).__rsub__(1), (2.0).__rpow__(3), (2.0).__rmod__(7), (2.0).__rfloordiv__(7), (2.0).__rdivmod__(7), (1.5).__trunc__(), (1.5).__ceil__(), (1.5).__round__(), (1.25).__round__(1), (1.5).__bool__(), (1.5).__hash__(), (1.5).__getnewargs__(), (1.5).__ne__(1), (1.5).__eq__("x"))
print((1.5).conjugate(), (1.5).real, (1.5).imag, float.__getformat__("double") if False else "")
try:
    1.5 & 1
except TypeError as e:
    print(e)
print(1.5.__int__(), float.is_integer(2.0), float.from_number if False else "")
