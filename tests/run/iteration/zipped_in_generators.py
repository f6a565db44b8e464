# zip, enumerate and pairs inside generator expressions: one, two and many sources, of different lengths and kinds.
def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def columns(rows):
    return [list(c) for c in zip(*rows)]


print(dot([1, 2, 3], [4, 5, 6]), dot([1, 2], [3]), dot([], [1]), dot((1.5, 2), [2, 4]), dot(range(5), range(5)))
print(dot([2**62, 3], [4, 2**61]), dot([True, False], [7, 8]), dot([2**40] * 3, [2**22, 1, 2**23]))
print(columns([[1, 2, 3], [4, 5, 6]]), columns([[1], [2]]), columns([]), columns(["ab", "cd", "ef"]))
print(sum(i * x for i, x in enumerate([5, 6, 7], 1)), max((x, -i) for i, x in enumerate("hello")))
print([a + b for a, b in zip("abc", "xyz")], {k: v for k, v in zip("abc", range(2))})
print(sum(x * y * z for x, y, z in zip([1, 2], [3, 4], [5, 6])), [p for p in zip([1, 2], "ab")])
print(all(a <= b for a, b in zip([1, 2, 3], [2, 3, 4])), any(a is b for a, b in zip([None, 1], [1, None])))
print(sum(len(p) for p in zip([1, 2], [3, 4])), [p[-1] for p in zip("ab", "cd", "ef", "gh", "ij")])


def strictly(a, b):
    try:
        return sum(x - y for x, y in zip(a, b, strict=True))
    except ValueError as e:
        return f"{type(e).__name__}: {e}"


print(strictly([1, 2], [3, 4]), strictly([1], [2, 3]), strictly([1, 2], [3]))


def bad(pairs):
    try:
        return [a for a, b in pairs]
    except (TypeError, ValueError) as e:
        return f"{type(e).__name__}: {e}"


print(bad(zip([1])), bad(zip([1], [2], [3])), bad(zip([1], [2])), bad([1, 2]), bad(["ab", "cde"]))
for wrong in (lambda: dot([1], 5), lambda: dot(None, []), lambda: dot([1], ["a", 2]), lambda: dot([[]], [{}])):
    try:
        print(wrong())
    except TypeError as e:
        print(type(e).__name__, e)

it = iter([1, 2, 3])
print([(a, b) for a, b in zip(it, it)], list(it))
pairs = list(zip([1, 2], [3, 4]))
print(pairs, list(zip(*pairs)), [x for pair in zip(pairs, pairs) for p in pair for x in p])
matrix = [[i * 3 + j for j in range(3)] for i in range(2)]
print([[sum(a * b for a, b in zip(r, c)) for c in zip(*matrix)] for r in matrix])
