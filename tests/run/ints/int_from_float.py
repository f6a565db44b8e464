for x in (0.0, 1.9, -1.9, 0.5, -0.5, 1e10, 2.0**62, 2.0**63, -(2.0**63), 1e25, -1e25):
    print(x, int(x))
for x in (float("inf"), float("-inf"), float("nan")):
    try:
        print(int(x))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(int(True), int(False), int())
