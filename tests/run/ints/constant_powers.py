import sys
def sq(n):
    return n**2
def cube(n):
    return n**3
def p4(n):
    return n**4
def p0(n):
    return n**0
def p1(n):
    return n**1
def p5(n):
    return n**5
for n in (0, 1, -1, 7, -7, 2**15, 2**16, -(2**21), 3037000499, 3037000500, -3037000500, 2**31, 2**32, 2**62, 2**63, -(2**63), 10**20, True):
    print(n, sq(n), cube(n), p4(n), p0(n), p1(n), p5(n))
print(sq(1.5), cube(-0.5), p0(float("nan")), sq(1e200 ** 0.5))
total = 0
for i in range(100):
    total += i**2 + i**3
print(total, sum(i**2 for i in range(10)), [x**3 for x in range(5)])
x = 3
x **= 2
print(x, x)
big = 2**62
for i in range(3):
    big = big**2 % 1000003 + big
    print(big)
class V:
    def __pow__(self, other):
        return ("pow", other)
    def __rpow__(self, other):
        return ("rpow", other)
print(V() ** 2, 2 ** V())
try:
    "a" ** 2
except TypeError as e:
    print(e)
try:
    print(1e200**2)
except OverflowError as e:
    print(e)
