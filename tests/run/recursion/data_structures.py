def depth(x):
    return 1 + max([depth(e) for e in x], default=0) if isinstance(x, list) else 0


def build(n):
    return [] if n == 0 else [build(n - 1), n, build(n - 1)]


t = build(3)
print(t, depth(t), depth(5), depth([]))


def total(x):
    if isinstance(x, (list, tuple)):
        return sum(total(e) for e in x)
    if isinstance(x, dict):
        return total(list(x.values()))
    return x if isinstance(x, (int, float)) else 0


print(total(t), total([1, (2, {"a": 3, "b": [4.5]}), "x", None]))


def deep_copy(x):
    if isinstance(x, list):
        return [deep_copy(e) for e in x]
    if isinstance(x, dict):
        return {k: deep_copy(v) for k, v in x.items()}
    return x


a = {"k": [1, [2, 3]], "m": {"n": []}}
b = deep_copy(a)
b["k"][1].append(4)
b["m"]["n"].append("only b")
print(a, b, a == b)
nested = []
for _ in range(300):
    nested = [nested]
n = 0
while nested:
    nested = nested[0]
    n += 1
print(n)


def walk(path, tree, out):
    for k, v in tree.items():
        if isinstance(v, dict):
            walk(path + "/" + k, v, out)
        else:
            out.append(path + "/" + k + "=" + str(v))
    return out


print(walk("", {"usr": {"bin": {"ls": 1}, "lib": {}}, "etc": {"conf": 2}, "f": 3}, []))


def binary_search(xs, v, lo, hi):
    if lo >= hi:
        return -lo - 1
    mid = (lo + hi) // 2
    if xs[mid] == v:
        return mid
    return binary_search(xs, v, mid + 1, hi) if xs[mid] < v else binary_search(xs, v, lo, mid)


xs = [i * i for i in range(50)]
print([binary_search(xs, v, 0, len(xs)) for v in (0, 1, 49, 50, 2401, 9999)])
