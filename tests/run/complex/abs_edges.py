# wasm: skip the last bit of a length is that of the C library
# abs of complex numbers and hypot: exact, tiny, huge, zero and infinite parts.
import math

pairs = [(3.0, 4.0), (-3.0, 4.0), (5.0, -12.0), (0.0, 0.0), (-0.0, 0.0), (0.0, -2.5), (1.0, 1.0), (1e-200, 1e-200), (3e-300, 4e-300), (3e-301, 4e-301),
         (5e-324, 5e-324), (5e-324, 0.0), (2.2250738585072014e-308, 1e-308), (1e200, 1e200), (3e299, 4e299), (3e300, 4e300), (1e308, 1e308),
         (1.7e308, 1.0), (1e16, 1.0), (1e-5, 1e20), (0.1, 0.2), (1 / 3, 2 / 3), (math.pi, math.e), (1e300, 1e-300), (1e-300, 1.0)]
for x, y in pairs:
    try:
        print(x, y, math.hypot(x, y), math.hypot(y, -x))
    except OverflowError as e:
        print(x, y, e)
    try:
        print(abs(complex(x, y)))
    except OverflowError as e:
        print("abs:", e)
inf, nan = math.inf, math.nan
for x, y in [(inf, 1.0), (1.0, -inf), (inf, nan), (nan, inf), (nan, 0.0), (0.0, nan), (inf, -inf), (nan, 1e308)]:
    print(x, y, math.hypot(x, y), abs(complex(x, y)))
total = 0.0
for i in range(1, 400):
    for j in range(1, 40):
        total += math.hypot(i / 7, j * 1.1) - abs(complex(j / 3, i))
print(total, math.hypot(1.5), math.hypot(), math.hypot(1, 2, 3), math.hypot(3, 4), math.dist((0, 0), (1, 1)))
