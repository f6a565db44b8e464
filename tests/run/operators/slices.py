# Slices of every sequence: bounds out of range, negative, steps, assignment and deletion.
items = list(range(10))
text, pair, data = "abcdefghij", tuple(range(10)), b"abcdefghij"
for s in (slice(None), slice(2, 5), slice(-3, None), slice(None, -3), slice(5, 2), slice(None, None, 3), slice(None, None, -1),
          slice(8, 2, -2), slice(-100, 100), slice(100, -100, -4), slice(3, 3), slice(None, None, 100)):
    print(items[s], text[s], pair[s], data[s], range(10)[s])
x = items[:]
x[2:4] = ["a", "b", "c"]
print(x)
x[1:1] = [0.5]
x[:2] = []
x[-2:] = (8, 9, 10)
x[::4] = "WXY"[: len(x[::4])]
print(x)
del x[1:3], x[::3]
print(x)
y = [1, 2, 3]
y[1:2] = y
print(y)
y[:] = []
print(y)
y[5:9] = [1]
print(y)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def store(target, key, value):
    target[key] = value
    return target


attempt(lambda: items[::0])
attempt(lambda: text[::0])
attempt(lambda: store([1, 2, 3], slice(None, None, 2), [1]))
attempt(lambda: store([1, 2, 3], slice(0, 1), 5))
attempt(lambda: store([1, 2, 3], slice(0, 3, 2), 5))
attempt(lambda: store([1, 2, 3], slice("a"), []))
attempt(lambda: store("abc", slice(0, 1), "x"))
attempt(lambda: store([1, 2, 3], slice(2, 0), ["ins"]))
print(slice(1, 2, 3), slice(None), repr(slice("a", None)), slice(1, 5).indices(3), slice(None, None, -1).indices(4))
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([row[1:] for row in matrix[:2]], [row[::-1] for row in matrix[::-1]], matrix[-1][-1], matrix[1:][0][:1])
n = 2
print(items[n:n + 3], items[-n:], items[:n] + items[n:] == items, text[n:][n:], text[:-n], text[n - 5:])
