inf = float("inf")
nan = float("nan")
for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 0.375, 1e16, 123.456, -123.456, 5e-324, 1.7976931348623157e308, 0.0, -0.0]:
    print(x, round(x), [round(x, n) for n in (-3, -2, -1, 0, 1, 2, 3, 10, 400, -400)], round(x, None))
for x in (inf, -inf, nan):
    try:
        print(round(x))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
    print(round(x, 2), round(x, -2))
try:
    round(1.7976931348623157e308, -308)
except OverflowError as e:
    print(e)
try:
    round(1.5, "x")
except TypeError as e:
    print(e)
print(type(round(1.5)), type(round(1.5, 0)), round(1e300))
import math
for x in (1.5, -1.5, 2.0, 1e20, -0.0, 0.5):
    print(math.floor(x), math.ceil(x), math.trunc(x), int(x))
for x in (inf, nan):
    for f in (math.floor, math.ceil, math.trunc):
        try:
            f(x)
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, e)
print("%.2f %.0f %e %g %G" % (2.675, 0.5, 12345.678, 1e-5, 1e20), f"{1.5:.3f} {1e10:,.2f} {0.1:.20f} {5:.1f} {1.0:g} {1e100:g} {nan:f} {inf:F} {-0.0:.1f} {1.5:+.1f} {1.5: .1f} {0.25:%} {3.14159:10.2f}| {3.14159:<10.2f}| {3.14159:^+10.2f}| {1234.5:010.1f} {1e-10:n}")
