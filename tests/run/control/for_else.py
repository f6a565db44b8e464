def first_factor(n):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        return None
    return d


for n in (2, 3, 4, 9, 15, 17, 49):
    print(n, first_factor(n))

for x in []:
    print("never")
else:
    print("empty for runs else")

for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j)
    else:
        print("inner finished", i)
        continue
    print("inner broke", i)
print(i, j)
