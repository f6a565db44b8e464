def change(xs):
    xs.append(1)
    xs = ["new"]
    xs.append(2)
    return xs


a = []
b = a
print(change(a), a, b)
rows = []
row = []
for i in range(3):
    row.append(i)
    rows.append(row)
print(rows)
copy = list(rows)
copy[0] = "changed"
rows[1].append("seen by all")
print(copy, rows)
d = {"x": a}
d["x"].append("via dict")
print(a)
t = (a, 1)
t[0].append("via tuple")
print(b)
