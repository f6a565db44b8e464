found = False
for n in [3, 8, 5]:
    if n > 6:
        found = True
print(found)
even = [n % 2 == 0 for n in range(5)]
print(even, even.count(True))
print(True and not False, 3 > 2 or 1 // 0 == 1)
