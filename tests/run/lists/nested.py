grid = [[0] * 3 for _ in range(3)]
grid[1][1] = 5
print(grid)
shared = [[0] * 2] * 2
shared[0][0] = 1
print(shared)
m = [[1, 2], [3, 4]]
n = [[5, 6], [7, 8]]
product = [[sum(m[i][k] * n[k][j] for k in range(2)) for j in range(2)] for i in range(2)]
print(product)
transposed = [[row[i] for row in m] for i in range(2)]
print(transposed)
deep = [1, [2, [3, [4, [5]]]]]
depth = 0
while len(deep) > 1:
    depth += 1
    deep = deep[1]
print(depth, deep)
for row in grid:
    for i in range(len(row)):
        row[i] += 1
print(grid)


def flatten(x):
    if not isinstance(x, list):
        return [x]
    out = []
    for e in x:
        out += flatten(e)
    return out


print(flatten([1, [2, [3, []], "ab"], [[[]]], 4]))
a = [1]
a.append(a)
print(a, a[1][1][0])
