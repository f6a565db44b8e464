import sys


def convert(s):
    for kind in (int, float):
        try:
            return kind(s)
        except ValueError:
            pass
    return s


values = [convert(a) for a in sys.argv[1:]]
for v in values:
    print(type(v).__name__, v)
total = 0
for v in values:
    if not isinstance(v, str):
        total = total + v
print(total)
n = int(sys.argv[1]) if len(sys.argv) > 1 else 10
s = 1
for i in range(n):
    s = s * 3 + i
print(s)
