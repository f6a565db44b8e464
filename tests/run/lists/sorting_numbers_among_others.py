# Sorting lists that hold ints or floats among values of other kinds elsewhere.
def show(items):
    return sorted(items), sorted(items, reverse=True)


mixed = [[3, -1, 2**40, 0, -(2**46), True], [2.5, -0.0, 0.0, 1e300, -1.5, float("inf")], ["b", "a"], [3, 2.5, 1], [2**70, 1, -(2**70)]]
for items in mixed:
    print(show(items))
zeros = sorted([0.0, -0.0, 0.0, -0.0, -1.0], reverse=True)
print([str(x) for x in zeros])
nan = float("nan")
print([str(x) for x in sorted([3.0, nan, 1.0, 2.0])])
for bad in ([1, "a"], [1.5, None], [(1,), 1]):
    try:
        show(bad)
    except TypeError as e:
        print(e)
bools = sorted([True, 0, False, 1, 2])
print(bools)
for _ in range(2):
    data = [(i * 7919) % 1009 for i in range(1000)] if _ else [str(i) for i in range(20)]
    print(show(data)[0][:5], show(data)[1][:5])
print(list(zip(*[[1, 2, 3], "abc", (4.5, None, True), range(3), iter([7, 8, 9, 10])])), list(zip(*[])), list(zip(*[[]] * 6)))
rows = [[r * 10 + c for c in range(6)] for r in range(7)]
print([sum(column) for column in zip(*rows)], list(map(list, zip(*rows)))[5], list(zip(*zip(*rows)))[6])
