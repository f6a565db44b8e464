for n in (0, 5, 15, 25, -15, -25, 1234, 1250, -1250, 10**20 + 5, 149, 150, 151, 2**64):
    print(n, [round(n, -k) for k in range(5)], round(n), round(n, 3), round(n, None))
print(round(5, -100), round(True), round(True, -1), round(-7, -1), type(round(True)).__name__)
try:
    round(5, 1.5)
except TypeError as e:
    print(e)
try:
    round("x")
except TypeError as e:
    print(e)
class R:
    def __round__(self, n=None):
        return ("r", n)
print(round(R()), round(R(), 2))
print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > float("inf"), 10**400 < float("inf"), -(10**400) > float("-inf"), 10**400 == float("nan"), 10**400 > 1e308)
print(10**16 + 1 == 1e16, 1e16 < 10**16 + 1, 0.5 < 1, 1 <= 1.0, 3 != 3.0, 10**22 == 1e22, 10**23 == 1e23, 10**23 < 1e23)
print(max(1, 1.0), max(1.0, 1), min(2**53 + 1, float(2**53)), sorted([2**53 + 1, 2.0**53, 2**53]))
print({1: "a", 1.0: "b", True: "c"}, {1, 1.0, True}, 1 in [1.0], 1.0 in {1}, 2**70 in {float(2**70)})
print(hash(1.0) == hash(1), hash(2.0**70) == hash(2**70), hash(0.5), hash(float("inf")), hash(float("-inf")), hash(-0.0), hash(1e300), hash(-1.0), hash(1.5), hash(3.14))
