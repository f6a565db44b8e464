# wasm: skip the last bit of a length is that of the C library
# The absolute value is the C library's, unlike math.hypot, and so is what is made of it.
import cmath
import math


def numbers(count):
    state = 12345
    for _ in range(count):
        parts = []
        for _ in range(2):
            state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
            parts.append((state >> 11) / 9007199254740992.0 * 4 - 2)
        yield complex(*parts)


def digest(values):
    h = 0
    for value in values:
        mantissa, exponent = math.frexp(value)
        h = (h * 31 + int(mantissa * 2**53) + exponent) % 1000000007
    return h


print(digest(abs(z) for z in numbers(20000)))
print(digest(math.hypot(z.real, z.imag) for z in numbers(20000)))
print(digest(part for z in numbers(5000) for part in cmath.polar(z)))
print(digest(part for z in numbers(5000) for part in (cmath.sqrt(z).real, cmath.sqrt(z).imag)))
print(digest(cmath.log(z).real for z in numbers(5000)))
for z in (3 + 4j, complex("inf+nanj"), complex("nan+1j"), complex(0.0, -0.0), complex(5e-324, 5e-324), complex(1e200, 1e-200)):
    print(abs(z))
try:
    print(abs(complex(1.7e308, 1.7e308)))
except OverflowError as error:
    print(error)
