# for: else, break, continue, targets of every kind, changing what is iterated.
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print(i, j, end=" ")
    else:
        print("inner else")
else:
    print("outer else")
for i in []:
    pass
else:
    print("empty else")


class Target:
    pass


t = Target()
box = [0, 0]
for t.x in range(3):
    pass
for box[1] in "ab":
    pass
for t.a, (box[0], *t.rest) in [(1, "xyz"), (2, [5])]:
    print(t.a, box, t.rest)
print(t.x, box)
for i in range(3):
    i *= 10
    print(i, end=" ")
print(i)
for x in (y for y in range(3)):
    x2 = x
print(x2)
for index, (name, value) in enumerate({"a": 1, "b": 2}.items()):
    print(index, name, value)
for a, b in zip("ab", [1, 2]):
    print(a, b)
for c in "héé":
    print(c, end="|")
print()
for k in {"x": 1}:
    print(k)
for line in "a\nb\n".splitlines():
    print(line)
numbers = [1, 2, 3, 4]
for n in numbers[:]:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)


def find(rows, wanted):
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell == wanted:
                return r, c
    return None


print(find([[1, 2], [3, 4]], 3), find([], 1))
i = "outer"
squares = [i * i for i in range(3)]
print(i, squares)
while True:
    try:
        break
    finally:
        print("finally on break")
for i in range(2):
    try:
        continue
    finally:
        print("finally on continue", i)
n = 5
while n:
    n -= 1
    if n == 2:
        continue
    if n == 0:
        break
else:
    print("not reached")
print(n)
for _ in range(10**12):
    break
print(_)
for i in range(10**18, 10**18 + 2):
    print(i)
for i in range(3, 0, -1):
    print(i, end=" ")
for i in range(0, 10, 4):
    print(i, end=" ")
print()
