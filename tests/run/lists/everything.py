x = [1, 2, 3, 4, 5]
x[1:3] = ["a", "b", "c"]
print(x)
x[1:1] = [9, 9]
print(x)
x[:] = range(5)
print(x)
x[::2] = [10, 20, 30]
print(x)
x[::-1] = x
print(x)
x[1:3] = []
print(x)
x[len(x):] = [7]
x[:0] = "xy"
print(x)
x[5:2] = ["ins"]
print(x)
for f in (lambda: x.__setitem__(slice(None, None, 2), [1]), lambda: x.__setitem__(slice(0, 1), 5), lambda: x.__setitem__(slice(None, None, 2), 5), lambda: x.__setitem__(100, 5), lambda: x.__setitem__("a", 5), lambda: x.__delitem__(100), lambda: x.__delitem__("a"), lambda: x[100], lambda: x[-100], lambda: x["a"], lambda: x[1.5], lambda: x[None], lambda: x.pop(100), lambda: [].pop(), lambda: x.remove("nope"), lambda: x.index("nope"), lambda: x.pop("a"), lambda: x.insert("a", 1), lambda: x.extend(5), lambda: x + (1,), lambda: x + 1, lambda: x * "a", lambda: x * 1.5, lambda: x < 5, lambda: [1] < ["a"], lambda: hash(x), lambda: x.append(), lambda: x.append(1, 2), lambda: list(5), lambda: x.sort(5), lambda: x.index(), lambda: list(1, 2), lambda: x.foo, lambda: x()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = [0, 1, 2, 3, 4, 5, 6, 7]
del x[0]
del x[-1]
print(x)
del x[1:3]
print(x)
del x[::2]
print(x)
x = list(range(10))
del x[::-3]
print(x)
del x[20:]
del x[:]
print(x)
x = [1, 2, 3]
x.insert(0, "a"); x.insert(100, "z"); x.insert(-1, "y"); x.insert(-100, "b")
print(x)
x.extend(x)
print(x, len(x))
x += x[:1]
x += "ab"
x += (1, 2)
x += {5: 6}
x += (i for i in range(2))
print(x)
x = [1, 2]
x *= 3
print(x)
y = x
x *= 0
print(x, y, x is y)
x = [1]
x *= -1
print(x)
print([1, 2] * 2, 2 * [1, 2], [] * 5, [1] * 0, [1] * -1, [[]] * 3, [1, 2] + [3])
z = [[0]] * 2
z[0].append(1)
print(z)
print([1, 2, 3] < [1, 2, 4], [1, 2] < [1, 2, 0], [] < [1], [1, 2] == [1, 2.0], [1] == (1,), [2] > [1, 5], [1, 2] <= [1, 2], [1, 2] >= [1, 3], [1] != [1], [[1], [2]] < [[1], [3]])
r = [1]
r.append(r)
print(r, r[1][1][0], len(r))
d = {"k": r}
r.append(d)
print(r, d)
x = [3, 1, 2, 3, 1]
print(x.index(3), x.index(3, 1), x.index(1, -3), x.index(1, 2, 100), x.count(3), x.count(9), x.count(1.0))
for args in [(3, 4), (1, 2, 4), (3, 1, 3), (9,)]:
    try:
        print(x.index(*args))
    except ValueError as e:
        print(e)
x.remove(3)
print(x, x.reverse(), x, x.copy(), x.clear(), x)
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan))
out = []
x = [1, 2, 3, 4]
for i in x:
    out.append(i)
    if i == 2:
        x.remove(i)
    if len(out) > 10:
        break
print(out, x)
x = [1, 2, 3]
for i in x:
    if len(x) < 8:
        x.append(i * 10)
print(x)
print(list("abc"), list(), list((1, 2)), list({1: 2}), list(range(3)), list([1]), [*"ab", *[1]], list(x for x in "xy"))
print(bool([]), bool([0]), len([]), [] is [], [None] * 2, [[]] == [[]], repr(["a'b", 'c"d', "\n", None, True, 1.0, b"x", (1,), {}, set()]))
print(list.__name__, [].__class__, [1, 2].__len__(), [1].__contains__(1), [1].__add__([2]), [1].__mul__(2), [1].__rmul__(2), [1].__eq__([1]), [1].__eq__(1), [1].__lt__([2]), [1].__iadd__([2]), [3].__getitem__(0), [1].__ne__([1]))
