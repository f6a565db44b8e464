inf = float("inf")
nan = float("nan")
vals = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 3.0, inf, -inf, nan]
for a in vals:
    for b in vals:
        try:
            print(a, b, a**b)
        except (ZeroDivisionError, OverflowError, ValueError) as e:
            print(a, b, type(e).__name__, e)
try:
    10.0**400
except OverflowError as e:
    print(e)
print(2.0**-1074, 2.0**-1075, (-8.0) ** (1 / 3), (-1) ** 0.5, (-4) ** 0.5, pow(-2, 0.5))
