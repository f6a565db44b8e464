n = 10
while n > 0:
    n -= 3
print(n)

while True:
    n += 1
    if n == 2:
        continue
    if n > 4:
        break
    print("n", n)

while n < 3:
    print("never")
else:
    print("else without iterations")

k = 0
while k < 3:
    k += 1
else:
    print("else after", k)

k = 0
while k < 3:
    k += 1
    if k == 2:
        break
else:
    print("never")
print(k)
