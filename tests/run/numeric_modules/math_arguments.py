# Functions of math with odd arguments.
import math
def t(f, *a, **k):
    try: print(getattr(f, "__name__", "?"), a, repr(f(*a, **k)))
    except Exception as e: print(getattr(f, "__name__", "?"), a, type(e).__name__, e)
for f in [math.sqrt, math.log, math.log2, math.log10, math.exp, math.sin, math.acos, math.floor, math.ceil, math.trunc, math.factorial, math.isqrt, math.gamma, math.lgamma, math.isnan, math.isinf, math.isfinite, math.degrees, math.radians, math.fabs, math.modf, math.frexp, math.erf, math.expm1, math.log1p, math.cbrt, math.exp2, math.atanh, math.acosh, math.ulp]:
    for a in [0, 1, -1, 0.5, 10**400, "a", float("inf"), float("nan"), None, -0.0]:
        t(f, a)
t(math.pow, 0, -1); t(math.pow, -1, 0.5); t(math.pow, 10, 400); t(math.fmod, 5, 0); t(math.fmod, -5, 3); t(math.remainder, 5, 0); t(math.remainder, 5, 3); t(math.gcd); t(math.gcd, 12, 18, 27); t(math.gcd, 1.5, 2); t(math.lcm, 4, 6); t(math.lcm); t(math.comb, 5, 2); t(math.comb, 5, -1); t(math.comb, -5, 1); t(math.perm, 5); t(math.perm, 5, 2); t(math.comb, 5.0, 2); t(math.hypot, 3, 4); t(math.hypot); t(math.dist, [1, 2], [4, 6]); t(math.dist, [1], [1, 2]); t(math.fsum, [0.1] * 10); t(math.fsum, ["a"]); t(math.prod, [1, 2, 3]); t(math.prod, [1, 2], start=5); t(math.prod, ["a"]); t(math.isclose, 1, 1.0000000001); t(math.isclose, 1, 2, rel_tol=-1); t(math.isclose, 0, 1e-10, abs_tol=1e-9); t(math.copysign, 1, -0.0); t(math.ldexp, 1, 2000); t(math.ldexp, 0.5, 3); t(math.nextafter, 1, 2); t(math.nextafter, 1, 2, steps=3); t(math.log, 8, 2); t(math.log, 8, 1); t(math.log, 8, 0); t(math.log, 0, 2); t(math.log); t(math.sqrt); t(math.sqrt, 1, 2); t(math.sqrt, x=1); t(math.atan2, 1, -0.0); t(math.sumprod, [1, 2], [3, 4]); t(math.sumprod, [1], [1, 2]); t(math.floor, "a"); t(math.factorial, 2.0); t(math.factorial, 100); t(math.isqrt, 10**30); t(math.log, 10**400); t(math.log2, 2**1000)
print(math.pi, math.e, math.tau, math.inf, math.nan)
class F:
    def __floor__(self): return "fl"
    def __ceil__(self): return "ce"
    def __trunc__(self): return "tr"
    def __float__(self): return 4.0

print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.sqrt(F()))
