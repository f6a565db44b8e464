a = 123456789012345678901234567890
b = 987654321098765432109876543210
print(a + b, a - b, b - a, a * b)
print(b // a, b % a, -b // a, -b % a, b // -a, b % -a)
print(divmod(a * b + 17, b) == (a, 17))
print(a - a, a * 0, a // a, a % a, (a + 1) - a)
print(a & b, a | b, a ^ b, ~a, a >> 40, a << 40)
print(-a, +a, abs(-a), a == -(-a), bool(a - a), bool(a))
c = a
c += 1
print(a, c)
print(a < b, a > b, a <= a, a != c, min(a, b) == a, max(a, 5, b) == b)
print((a * b) // (a * 10**5), (a**5) % (10**9 + 7), pow(a, b, 1000000007))
