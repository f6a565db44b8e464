def min_max(xs):
    lo = hi = xs[0]
    for x in xs:
        if x < lo:
            lo = x
        if x > hi:
            hi = x
    return lo, hi


def split(n):
    return n // 10, n % 10


def nested(n):
    return (n, (n + 1, [n + 2])), n * 1.5


lo, hi = min_max([3, 9, -2, 7])
print(lo, hi, min_max("hello"), min_max([1.5, 1]))
n = 12345
digits = []
while n:
    n, d = split(n)
    digits.append(d)
print(digits)
(a, (b, [c])), f = nested(5)
print(a, b, c, f)
pairs = [split(i) for i in (5, 10, 99)]
print(pairs)
total = 0
for q, r in pairs:
    total += q * r
print(total)
p = 1, 2
q = p
p += (3,)
print(p, q)
