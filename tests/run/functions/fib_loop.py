def fib(n):
    a = 0
    b = 1
    for i in range(n):
        a, b = b, a + b
    return a


print(fib(10))
print(fib(50))
print(fib(92))
print(fib(93))
print(fib(120))
