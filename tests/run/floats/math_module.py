import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.sqrt(16), math.isqrt(17), math.isqrt(10**40))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(1e20))
print(math.sin(1.0), math.cos(1.0), math.atan2(1, -1), math.hypot(3, 4))
print(math.exp(1), math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log(10**400))
print(math.fabs(-3), math.fmod(-7, 3), math.copysign(1, -0.0), math.pow(2, 10))
print(math.gcd(12, 18), math.gcd(), math.gcd(-4, 6), math.lcm(4, 6), math.factorial(20), math.factorial(25))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3))
print(math.comb(10, 3), math.perm(5, 2), math.degrees(math.pi), math.radians(180))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.prod([1, 2, 3, 4]))
print(math.modf(3.25), math.frexp(10.0), math.ldexp(0.5, 4))
for f, x in ((math.sqrt, -1), (math.log, 0), (math.floor, math.inf), (math.factorial, -1), (math.isqrt, -1)):
    try:
        print(f(x))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    math.exp(1000)
except OverflowError as e:
    print(e)
