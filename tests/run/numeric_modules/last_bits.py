# wasm: skip its C library rounds the last bit of powers and roots in another way
# What the C library computes, to the last bit: powers, roots, and the functions of math.
import math
import sys

VALUES = [0.0, -0.0, 1.0, 0.1, 2.5, 3.7, 1e16, 1e-7, 123456789.0, 2.5e-310, 5e-324, sys.float_info.max, math.inf, math.nan]
for x in VALUES:
    print(x, x ** 0.5, x ** (1 / 3), math.cbrt(x), math.cbrt(-x), (x + 1) ** -0.25)
    print(math.exp(min(x, 700)), math.sin(x) if math.isfinite(x) else "", math.atan(x), math.tanh(x), math.log1p(x))
print([math.cbrt(n) for n in range(-5, 30)])
print([n ** 0.1 for n in range(1, 20)])
print([math.log(n) / math.log(3) for n in range(1, 20)])
try:
    print(0.0 ** -0.25)
except ZeroDivisionError as e:
    print(e)
