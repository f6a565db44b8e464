rows = [("a", 3), ("b", 1), ("c",)]
key = lambda row: row[1]
print(sorted(rows[:2], key=key))
print(sorted(rows, key=key))
