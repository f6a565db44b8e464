print(2**10, 2**0, 0**0, (-2) ** 3, (-2) ** 4, 2**-1, (-2) ** -1, (-2) ** -2, 10**-3, 1**-5, (-1) ** -3, 7**100)
for e in (-1, -2**70):
    try:
        print(0**e)
    except ZeroDivisionError as err:
        print(err)
print(pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(3, -1, 7), pow(2, -3, 11), pow(-3, 5, 7), pow(3, 5, -7), pow(3, 0, 1), pow(10, 10**20, 10**9 + 7), pow(0, 0, 5))
for args in [(2, -1, 4), (0, -1, 7), (2, 3, 0)]:
    try:
        print(pow(*args))
    except ValueError as e:
        print(e)
for a, b, c in [(2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0)]:
    try:
        print(pow(a, b, c))
    except TypeError as e:
        print(e)
print(pow(base=3, exp=4), pow(3, exp=4, mod=5), pow(True, 3), pow(2.5, 2), pow(4, 0.5), 2**0.5, 2**-0.5, 4**1.5)
print((-8) ** 2, -8**2, 2**3**2, (2**3) ** 2, 2 ** -(1), 10 ** 20 ** 1)
x = 2
x **= 5
print(x)
x **= -1
print(x)
def p(a, b):
    return a**b
print(p(2, 3), p(2, -3), p(2.0, 3), p(2, 0.5), p(True, 2), p(-1, 2**80), p(-1, 2**80 + 1), p(1, 10**30))
print(2**64, 2**63, (-2)**63, (-2)**64, 3**40, 3**41)
