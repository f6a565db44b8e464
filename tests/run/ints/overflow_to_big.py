s = 1
for i in range(200):
    s = s + s
print(s)

n = 9223372036854775807
print(n + 1)
print(-n - 2)
print(n * n)
print(-(-n - 1))
print(n - -1)
print((n + 1) - 1 == n)
