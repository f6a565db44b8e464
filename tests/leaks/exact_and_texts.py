import json
import struct
import sys
from collections import deque
from decimal import Decimal
from fractions import Fraction
from math import gcd


class Version:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number


def work():
    total = 0
    for text in ("key=välue", "none", "a=b=c"):
        head, _, tail = text.partition("=")
        total += len(head) + len(text.rpartition("=")[0]) + len(tail)
    record = {"name": 'quoted "tëxt"\n', "items": [1, -2.5, 10**30, None, True], "plain": "abc"}
    total += len(json.dumps(record)) + len(json.dumps(record, indent=1, ensure_ascii=False))
    total += len(json.loads(json.dumps(record))["name"])
    for bad in ('["open', '{"a": 1,}', '"\\q"'):
        try:
            json.loads(bad)
        except ValueError as e:
            total += len(str(e))
    total += len("abcö".translate(str.maketrans({"a": "AA", "b": None, "ö": "oe"})))
    try:
        ",".join(["a", 5])
    except TypeError:
        total += 1
    third = Fraction(10**25 + 1, 3**50) + Fraction(1, 3) - Fraction(2, 9) * 3 / 7
    total += third.denominator % 1000 + gcd(3**90 * 2, 3**70 * 10**30) % 1000 + len(str(Decimal(10**20) / 3))
    total += sorted([Version(i * 37 % 101) for i in range(150)])[5].number
    window = deque(maxlen=3)
    for i in range(9):
        window.append("item" + str(i))
        window.rotate(i)
    return total + len(window[1]) + len(struct.unpack("<3sH", struct.pack("<3sH", b"abc", 7)))


for _ in range(int(sys.argv[1])):
    result = work()
print(result)
