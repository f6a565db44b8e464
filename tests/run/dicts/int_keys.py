d = {}
for i in range(1000):
    d[i * 37 % 1009] = i
print(len(d), d[37], sum(d.keys()), sum(d.values()))
for i in range(0, 1009, 2):
    d.pop(i, None)
print(len(d), list(d)[:5], list(d.values())[-3:])
keys = [0, 1, -1, -2, 2**61 - 1, 2**61, 2**63, -(2**63), 2**64, 10**30]
e = {k: i for i, k in enumerate(keys)}
print([e[k] for k in keys], len(e), e[2.0**63], 5 in e)
print({1: "a", True: "b", 1.0: "c"}, {0: "x", False: "y", -0.0: "z"})
counts = {}
x = 7
for _ in range(500):
    x = (x * 1103515245 + 12345) % 2**31
    counts[x % 10] = counts.get(x % 10, 0) + 1
print(counts, sorted(counts.items()))
sparse = {10**18 + i: i for i in range(5)}
print(sparse, 10**18 in sparse)
