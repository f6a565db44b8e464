d = {"a": 1, "b": 2, "c": 3}
for k in d:
    d[k] += 10
print(d)
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as e:
    print(e)
print(len(d))
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
try:
    for k, v in d.items():
        d.pop(k)
        d[k + "new"] = v
except RuntimeError as e:
    print(e)
for k in list(d):
    if len(k) > 1:
        del d[k]
print(d)
it = iter(d)
d["z"] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
