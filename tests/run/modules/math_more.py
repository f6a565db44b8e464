import math

print([math.floor(x) for x in (-1.5, -1.0, -0.5, 0.5, 1e18)], [math.ceil(x) for x in (-1.5, -0.5, 0.5)], math.ceil(5), math.floor(True))
print(math.gcd(0, 0), math.gcd(0, 5), math.gcd(2**70, 2**65 * 3), math.lcm(2**40, 3**30), math.gcd(48, -36, 20))
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 24, 25, 2**64, 10**30)])
print([math.factorial(n) for n in (0, 1, 5, 20, 21)], math.comb(5, 7), math.comb(100, 50), math.perm(4), math.perm(10, 3))
print(math.sqrt(2**70), math.sqrt(0), math.cbrt(8), math.pow(2, 0.5), math.exp2(10), math.expm1(1e-10), math.log1p(1e-10))
print(math.asin(1), math.acos(1), math.atan(1), math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5))
print(math.atan2(0.0, -0.0), math.atan2(-1, 0), math.copysign(3, -1), math.fmod(7, -3), math.fmod(-7, 3), math.remainder(7, 4))
print(math.hypot(3, 4), math.hypot(1, 2, 2), math.dist([0, 0], [3, 4]), math.prod([]), math.prod([2**40, 2**40]), math.prod([1.5, 2]))
print(math.trunc(-3.7), math.modf(-3.25), math.frexp(8), math.ldexp(1, 10), math.ulp(1.0), math.nextafter(1, 2))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.log(2**1000), math.log2(2**1000), math.log(8, 2), math.log10(1e-5), math.erf(0.5), math.gamma(5), math.lgamma(10))
print(math.floor(10**30), math.fsum([1e100, 1.0, -1e100]), sum([1e100, 1.0, -1e100]), sum([0.1] * 3), math.sumprod([1, 2], [3, 4]))
for f in (lambda: math.sqrt(-1), lambda: math.log(-1), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.pow(0, -1), lambda: math.isqrt(2.5), lambda: math.sqrt("x"), lambda: math.gcd(1.5), lambda: math.ceil(float("nan")), lambda: math.exp(1e6), lambda: math.comb(-1, 2)):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
