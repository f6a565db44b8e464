a = 1.5
b = 0.25
print(a + b, a - b, a * b, a / b, -a, +b)
print(0.1 + 0.2, 0.1 * 3, 1 / 3, 2 / 3, 10 / 4)
print(a // b, a % b, 5.5 // 2, 5.5 % 2, -5.5 // 2, -5.5 % 2, 5.5 // -2, 5.5 % -2)
print(divmod(5.5, 2), divmod(-5.5, 2), divmod(5.5, -2.0))
print(abs(-2.5), abs(2.5), abs(-0.0))
x = 1.0
x += 2
x *= 3
x -= 0.5
x /= 2
x //= 1
x **= 2
print(x)
