inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf + 1, 1 / inf, -1 / inf)
print(nan == nan, nan != nan, nan < 1, nan > 1, inf > 10**400, -inf < -(10**400))
print(inf == inf, inf == float("1e999"), -0.0 == 0.0, str(-0.0), 0.0 * -1)
print([nan] == [nan], nan in [nan], [float("nan")] == [nan])
print(min(nan, 1.0), min(1.0, nan), max(nan, 1.0), max(1.0, nan))
print(1e308 * 10, -1e308 * 10, 1e-320 / 1e10)
print(bool(nan), bool(0.0), bool(-0.0), bool(inf))
print(inf // 1, 5 % inf, -5 % inf, 5 // inf, -5 // inf)
for op in ("1.0 / 0", "1.0 // 0", "1.0 % 0", "0.0 ** -1"):
    try:
        if op == "1.0 / 0":
            1.0 / 0
        elif op == "1.0 // 0":
            1.0 // 0
        elif op == "1.0 % 0":
            1.0 % 0
        else:
            0.0**-1
    except ZeroDivisionError as e:
        print(op, e)
try:
    10.0**400
except OverflowError as e:
    print("OverflowError", e)
