def total(n):
    s = 0
    for i in range(n):
        s += i * i
    return s


def alternating(n):
    s = 0
    sign = 1
    for i in range(n):
        s += sign * i
        sign = -sign
    return s


def lcg(n):
    s = 1
    for i in range(n):
        s = (s * 31 + i) % 1000003
    return s


def digits(n):
    s = 0
    while n:
        s += n % 10
        n //= 10
    return s


print(total(0), total(10), total(10000))
print(alternating(7), alternating(1001))
print(lcg(10), lcg(100000))
print(digits(0), digits(987654321), digits(2**200))
print(sum(range(1000000)))
