def describe(v):
    if v is None:
        return "nothing"
    if isinstance(v, bool):
        return "bool " + ("yes" if v else "no")
    if isinstance(v, int):
        return "int " + str(v + 1)
    if isinstance(v, float):
        return "float " + str(v * 2)
    if isinstance(v, str):
        return "str " + v.upper()
    if isinstance(v, list):
        return "list " + str(len(v)) + " [" + ", ".join(describe(e) for e in v) + "]"
    if isinstance(v, dict):
        return "dict " + ", ".join(k + "=" + describe(v[k]) for k in v)
    return "other"


for v in (None, True, 3, 2**70, 1.25, "abc", [1, "x", [None]], {"k": [False], "j": {}}, (1,)):
    print(describe(v))


def add(a, b):
    return a + b


print(add(1, 2), add(1.5, 2), add("a", "b"), add([1], [2]), add((1,), ()), add(True, True), add(2**63, -1))
items = [1, "two", 3.0, None, [5]]
total = 0
for it in items:
    if isinstance(it, (int, float)):
        total += it
print(total)
try:
    add(1, "b")
except TypeError as e:
    print(e)
try:
    add("b", 1)
except TypeError as e:
    print(e)
