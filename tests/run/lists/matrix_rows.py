rows = []
for i in range(3):
    row = []
    for j in range(4):
        row.append(i * 10 + j)
    rows.append(row)
print(rows)
total = 0
for row in rows:
    for v in row:
        total += v
print(total, rows[1][2], len(rows), len(rows[0]))
rows[2][3] = -1
print(rows[2])
