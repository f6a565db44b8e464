grid = {}
for x in range(3):
    for y in range(3):
        grid[x, y] = x * 10 + y
print(grid[1, 2], (2, 2) in grid, (3, 0) in grid, len(grid))
memo = {}


def paths(r, c):
    if r == 0 or c == 0:
        return 1
    if (r, c) not in memo:
        memo[r, c] = paths(r - 1, c) + paths(r, c - 1)
    return memo[r, c]


print(paths(10, 10), len(memo), paths(40, 40))
seen = {("a", 1), ("b", 2), ("a", 1)}
print(len(seen), ("a", 1) in seen, ("a", 2) in seen)
print({(1, (2, 3)): "nested"}[(1, (2, 3))], {(): "empty"}[()], {(1.0, True): 5}[(1, 1)])
try:
    {([],): 1}
except TypeError as e:
    print(e)
best = {}
for name, score in [("x", 3), ("y", 5), ("x", 9), ("y", 1)]:
    best[name] = max(best.get(name, (0, "")), (score, name))
print(best)
