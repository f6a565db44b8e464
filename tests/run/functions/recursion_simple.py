def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def power(b, e):
    if e == 0:
        return 1
    half = power(b, e // 2)
    return half * half * (b if e % 2 else 1)


print([fib(i) for i in range(20)])
print(gcd(48, 36), gcd(2**100, 6**50), gcd(17, 5))
print(is_even(10), is_odd(7), is_even(101))
print(power(2, 10), power(3, 100), power(1.5, 5))
