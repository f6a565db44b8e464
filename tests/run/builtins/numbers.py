print(abs(-5), abs(5.5), abs(True), abs(-(2**70)))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max((1, 2.5)), min([5], default=0), max([], default="none"))
print(min(["bb", "a", "ccc"], key=len), max(["bb", "a", "ccc"], key=len), min(3, -4, key=abs), max({"a": 1, "b": 2}))
print(min(1, 1.0), max(1, 1.0), min(True, 1), max([[1, 2], [1, 3]]), min((1, "b"), (1, "a")))
print(sum([1, 2, 3]), sum([]), sum([0.5, 1]), sum(range(5), 100), sum([[1], [2]], []), sum((1, 2), start=-3))
print(divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), divmod(2**70, 3))
print(pow(2, 10), pow(2.0, 3), pow(2, -2), pow(7, 2, 5))
print(round(3.7), round(3.14159, 2), round(-2.5), round(1234, -2))
print(any([0, 1]), all([1, 0]), any(""), all(""))
for f in (lambda: min(), lambda: max([]), lambda: min(1), lambda: sum(["a"]), lambda: sum("ab"), lambda: max(1, "a"), lambda: abs(None)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
