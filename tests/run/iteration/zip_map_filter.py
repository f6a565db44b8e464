# zip, map, filter, enumerate.
print(list(zip()), list(zip([1])), list(zip([1, 2], "ab", (3.5, None))))
print(list(zip([1, 2, 3], "ab")), list(zip(range(3), range(5), strict=False)))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: list(zip([1, 2], [3], strict=True)))
attempt(lambda: list(zip([1], [3, 4], strict=True)))
attempt(lambda: list(zip([1], [2], [3, 4], strict=True)))
attempt(lambda: list(zip([1, 2], [2, 3], [3], strict=True)))
attempt(lambda: list(zip([1], [2], strict=True)))
attempt(lambda: list(zip(strict=True)))
it = iter([1, 2, 3])
print(list(zip(it, it)), next(it, "taken"))
a, b = iter([1, 2, 3]), iter([4])
print(list(zip(a, b)), next(a))
print(list(map(abs, [-1, 2])), list(map(lambda x, y: x + y, [1, 2, 3], [10, 20])))
print(list(map(lambda *a: a, "ab", [1, 2], (True, False), range(9))))
print(list(map(None.__class__, []))), print(list(map(str, {"k": 1})))
m = map(lambda x: 10 // x, [1, 0, 2])
print(next(m))
attempt(lambda: next(m))
print(next(m), next(m, "done"))
attempt(lambda: list(map(5, [1])))
attempt(lambda: map(len))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(filter(str.isupper, "aBcD")), list(filter(len, ["", "a"])))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([], 3)))
print(list(enumerate("ab", 10**20)))
attempt(lambda: enumerate("a", "b"))
attempt(lambda: enumerate("a", 1.5))
e = enumerate(["x"])
print(iter(e) is e, next(e), next(e, None))
print(dict(zip("ab", [1, 2])), [x + y for x, y in zip([1, 2], [3, 4])])
print(sum(map(int, "123")), max(map(len, ["a", "bbb"])), "".join(map(chr, [97, 98])))
matrix = [[1, 2], [3, 4]]
print(list(zip(*matrix)), [list(r) for r in zip(*matrix)])
