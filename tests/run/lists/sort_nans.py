# Where NaNs end up is told by CPython's order of comparisons.

nan = float("nan")
for values in (
    [2.0, 1.0, nan],
    [nan, 2.0, 1.0],
    [3.0, nan, 1.0, 2.0, nan, 0.5],
    [1.0, 0.5, nan, -1.0, 7.0, -3.0, nan, 2.0, 0.0],
    [nan, nan],
    [5.0, 4.0, 3.0, 2.0, 1.0],
):
    print(sorted(values), sorted(values, reverse=True))
    print(sorted(values, key=lambda v: v), sorted(values, key=lambda v: -v, reverse=True))
    print(sorted(range(len(values)), key=lambda i: values[i]))
    copy = values[:]
    copy.sort()
    print(copy, min(values), max(values))
    print(sorted([(v, i) for i, v in enumerate(values)]))
