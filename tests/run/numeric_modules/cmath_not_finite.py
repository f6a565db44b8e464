import cmath, math
inf = math.inf; nan = math.nan
fs = ["sqrt","exp","log","log10","sin","cos","tan","sinh","cosh","tanh","asin","acos","atan","asinh","acosh","atanh","phase","polar","isnan","isinf","isfinite"]
vals = [0.0,-0.0,1.0,-1.0,inf,-inf,nan]
def r(x):
    if isinstance(x, complex): return "(%s,%s)"%(r(x.real),r(x.imag))
    if isinstance(x, tuple): return "<"+",".join(r(y) for y in x)+">"
    if isinstance(x,float): return "%.6g"%x
    return repr(x)
F = {"sqrt":cmath.sqrt,"exp":cmath.exp,"log":cmath.log,"log10":cmath.log10,"sin":cmath.sin,"cos":cmath.cos,"tan":cmath.tan,"sinh":cmath.sinh,"cosh":cmath.cosh,"tanh":cmath.tanh,"asin":cmath.asin,"acos":cmath.acos,"atan":cmath.atan,"asinh":cmath.asinh,"acosh":cmath.acosh,"atanh":cmath.atanh,"phase":cmath.phase,"polar":cmath.polar,"isnan":cmath.isnan,"isinf":cmath.isinf,"isfinite":cmath.isfinite}
for n in fs:
    f = F[n]
    for a in vals:
        for b in vals:
            try:
                print(n, a, b, r(f(complex(a,b))))
            except Exception as e:
                print(n, a, b, type(e).__name__, e)
for a in vals:
    for b in vals:
        try:
            print("rect", a, b, r(cmath.rect(a,b)))
        except Exception as e:
            print("rect", a, b, type(e).__name__, e)
for args in [(1,1),(inf,inf),(nan,nan),(inf,1),(complex(inf,1),complex(inf,2)),(1,1.0000000001)]:
    print(cmath.isclose(*args))
print(r(cmath.log(8,2)), cmath.infj, cmath.nanj, cmath.tau)
