print(2 ** 2.5, (-8) ** (1/3), 2 ** -1, pow(2, 0.5), 10**20 ** 0.5, True ** 2.5)
for a in (2, -2, 0, True, 10**25):
    for b in (0.5, -1.5, 2.0, 0.0):
        try: print(a ** b, pow(a, b), a.__pow__(b), b.__rpow__(a))
        except Exception as e: print(type(e).__name__, e)
x = 3
x **= 1.5
print(x)
import operator
print(operator.pow(3, 0.5))
try: pow(2, 0.5, 3)
except TypeError as e: print(e)
