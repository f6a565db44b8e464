a = 2
b = 3
print(a + b)
print(a - b)
print(a * b)
print(-a)
print(a + b * 10 - 4)
print((a + b) * (10 - 4))
