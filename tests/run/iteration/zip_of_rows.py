# zip(*rows): columns of lists of all kinds, of other iterables, with strict=True, while lists change.

import sys


def uneven(*rows, strict=True):
    try:
        print(list(zip(*rows, strict=strict)))
    except ValueError as e:
        print(e)


def iterators(rows):
    return [iter(row) for row in rows]


for rows in (
    [[1], [1, 2]],
    [[1, 2], [1]],
    [[1], [1], [1, 2]],
    [[1, 2], [1, 2], [1]],
    [[], [1]],
    [[1], []],
    [[]],
    [],
    [[1], [2]],
    [[1], [2], [3], [4], [5], []],
    [[], [], [], [4], [5], []],
):
    uneven(*rows)
    uneven(*rows, strict=False)
    uneven(*iterators(rows))
    uneven(*iterators(rows), strict=False)

m = [[i * 5 + j for j in range(5)] for i in range(3)]
print(list(map(list, zip(*m))), [list(r)[::-1] for r in zip(*m)], [sum(c) for c in zip(*m)])
print([list(c) for c in zip(*[[0.5, -0.0], [float("inf"), 2.0]])])
print([list(c) for c in zip(*[["a", "é"], ["", "xyz"]])])
print([list(c) for c in zip(*[[True, False], [False, False]])])
print([list(c) for c in zip(*[[2**70, 1], [2**50, -(2**63)], [2**62 - 1, -(2**62)]])])
print([list(c) for c in zip(*[[None, 1], ["a", 2.5], [[1], (2, 3)]])])
mixed = [[1, 2], [0.5, 1.5], ["x", "y"], [True, None]]
print(list(zip(*mixed)), max(zip(*mixed)))
print(list(zip(*[(1, 2), (3, 4)])), list(zip(*["ab", "cd"])), list(zip(*[[1, 2], (3, 4), "ef", range(5)])))
first, *others = zip(*m)
print(first, others)
xs, ys = zip(*[[1, "a"], [2, "b"], [3, "c"]])
print(xs, ys)


class Row(list):
    def __iter__(self):
        return iter(["own"])


print(list(zip(*[Row([1, 2]), Row([3])])), list(zip(*[[1, 2], Row([3])])))
# Lists that change while they are gone through; an end is one for good.
a, b = [1, 2, 3], [4, 5, 6]
z = zip(*[a, b])
for column in z:
    print(column)
    if len(a) < 5:
        a.append(len(a) + 1)
        b.append(b[0])
    else:
        del b[3:]
b += [7, 8, 9]
print(next(z, "end"), list(z))
z = zip(*[[1], [2]])
print(next(z), next(z, None), next(z, None))
rows = [[1, 2], [3, 4]]
z = zip(*rows)
rows.append([5])
rows[0] = []
print(list(z))
same = [1, 2, 3, 4]
print(list(zip(*[same] * 3)), list(zip(*[iter(same)] * 2)))


# Lists of tuples' items, of all kinds.
def lists(t):
    x = list(t)
    x.extend(t)
    x += t
    return x


print(lists(tuple(range(len(sys.argv) + 2))), lists(tuple([2**80, 1])), lists(tuple([0.5, 1.5])), lists(tuple("ab")))
print(lists(tuple([True, False])), lists(tuple([None, 1, "x"])), lists(()), lists((1, 2.5)))
big = [1, 2]
big.extend(tuple([3, 2**64, 4]))
big.extend(tuple(big))
print(big)
