def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)


for n in (0, 1, 5, 10, 20, 21, 25, 30, 60):
    print(n, fact(n))
print(fact(30) // fact(28), fact(25) % 1000003)
print(len(str(fact(200))))
