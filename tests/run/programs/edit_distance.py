def levenshtein(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(row[-1] + 1, previous[j] + 1, previous[j - 1] + (x != y)))
        previous = row
    return previous[-1]


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    out = []
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i -= 1
            j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out[::-1]


def diff(a, b):
    common = lcs(a, b)
    i = j = 0
    for c in common + [None]:
        while i < len(a) and a[i] != c:
            yield "-" + a[i]
            i += 1
        while j < len(b) and b[j] != c:
            yield "+" + b[j]
            j += 1
        if c is not None:
            yield " " + c
            i += 1
            j += 1


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            v, chosen = best[c - weight]
            if v + value > best[c][0]:
                best[c] = (v + value, chosen + (name,))
    return best[capacity]


def coins(amount, kinds):
    ways = [1] + [0] * amount
    for k in kinds:
        for a in range(k, amount + 1):
            ways[a] += ways[a - k]
    return ways[amount]


for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("naïve", "naive"), ("intention", "execution")):
    print(a, b, levenshtein(a, b), "".join(lcs(a, b)))
print(list(diff(["a", "b", "c", "d"], ["a", "x", "c", "d", "e"])), list(diff([], ["n"])), list(diff(["n"], [])))
print(knapsack([("map", 9, 150), ("tent", 13, 35), ("water", 15, 200), ("food", 50, 160), ("rope", 7, 60)], 30))
print(coins(100, [1, 5, 10, 25, 50]), coins(10000, [1, 2, 5, 10, 20, 50, 100, 200]), coins(3, [2]))


def longest_increasing(xs):
    best = []
    for i, x in enumerate(xs):
        chain = max((best[j] for j in range(i) if xs[j] < x), key=len, default=[])
        best.append(chain + [x])
    return max(best, key=len, default=[])


print(longest_increasing([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]), longest_increasing([]), longest_increasing("banana"))
