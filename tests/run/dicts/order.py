d = {}
for k in "hello world":
    d[k] = d.get(k, 0) + 1
print(d)
del d["l"]
d["l"] = 99
print(d)
d["h"] = "updated in place"
print(list(d)[0], d["h"])
d.update({"z": 1, "e": 2})
print(d)
print(d.popitem(), d.pop("o"), d.pop("none", "default"), d)
print(list(reversed(d)), list(reversed(d.items()))[:2])
for i in range(20):
    d[i] = i
for i in range(0, 20, 2):
    del d[i]
for i in range(0, 20, 4):
    d[i] = -i
print(list(d.items()))
e = {}
while len(e) < 5:
    e[len(e) * 7 % 5] = len(e)
print(e)
e.clear()
try:
    e.popitem()
except KeyError as err:
    print(err)
