def show(r):
    print([x for x in r], len(r))


show(range(5))
show(range(0))
show(range(-3))
show(range(2, 7))
show(range(7, 2))
show(range(0, 10, 3))
show(range(10, 0, -3))
show(range(0, -5, -2))
show(range(5, 5))
for i in range(3):
    i = i * 10
    print(i)
print(i)
total = 0
for i in range(2**63, 2**63 + 3):
    total += i
print(total)
n = 3
for i in range(n):
    n = 100
print(i, n)
try:
    range(1, 2, 0)
except ValueError as e:
    print(e)
try:
    range(1.5)
except TypeError as e:
    print(e)
