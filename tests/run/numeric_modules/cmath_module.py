import cmath, math
for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh):
    for z in (1+2j, -0.5+0.25j, 2, -3.0, 0.5j, 1e-3-4j):
        r = f(z); print(f.__name__, z, f"{r.real:.12g} {r.imag:.12g}")
print(cmath.phase(-1), cmath.polar(1j), cmath.rect(2, math.pi / 2), cmath.pi, cmath.infj, cmath.nanj, cmath.e == math.e)
print(cmath.isnan(complex("nan")), cmath.isinf(1j), cmath.isfinite(3), cmath.isclose(1+1e-12j, 1), cmath.log(8, 2))
for bad in (lambda: cmath.log(0), lambda: cmath.sqrt("a"), lambda: cmath.exp(1000), lambda: cmath.atanh(1)):
    try: print(bad())
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
print(cmath.sqrt(-1), cmath.sqrt(-4), cmath.exp(cmath.pi * 1j).real)
