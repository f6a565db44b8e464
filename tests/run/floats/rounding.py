for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, -2.6, 1e20):
    print(x, round(x))
for x, n in ((1.005, 2), (2.675, 2), (1.25, 1), (1.35, 1), (-1.25, 1), (1234.5678, -2), (15.0, -1), (25.0, -1), (1e300, 2), (0.1, 20)):
    print(x, n, round(x, n))
print(round(5), round(15, -1), round(25, -1), round(-15, -1), round(12345, -3), round(7, 2), round(10**30 + 5, -1))
print(round(2.5, None), type(round(2.5)), type(round(2.5, 0)))
for x in (float("inf"), float("nan")):
    try:
        round(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
