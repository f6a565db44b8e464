print(list(enumerate("ab")), list(enumerate(["x"], 5)), list(enumerate([], start=1)))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", "cd", "ef")), dict(zip("ab", [1, 2])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(int, "123")))
print(list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(5))), list(reversed((1,))))
print(sorted([3, 1, 2]), sorted("bca", reverse=True), sorted({3: "a", 1: "b"}), sorted((x, -x) for x in range(3)))
a, b = zip(*[(1, "a"), (2, "b")])
print(a, b)
for i, (x, y) in enumerate(zip("ab", [10, 20]), 1):
    print(i, x, y)
z = zip([1, 2], iter([3, 4, 5]))
print(next(z), list(z))
it = iter([1, 2, 3, 4])
print(list(zip(it, it)))
m = map(print, ["lazy"])
print("before")
list(m)
try:
    list(zip([1, 2], [3], strict=True))
except ValueError as e:
    print(e)
try:
    list(map(lambda x: 1 // x, [1, 0]))
except ZeroDivisionError as e:
    print(e)
print(type(enumerate([])).__name__, type(zip()).__name__, type(map(str, [])).__name__, type(reversed([])).__name__)
print(list(map(max, [1, 5], [3, 2], [2, 9])), sum(map(len, ["a", "bb"])), max(enumerate([3, 9, 2]), key=lambda p: p[1]))
