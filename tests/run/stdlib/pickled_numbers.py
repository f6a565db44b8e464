# Decimals and fractions in pickles of all protocols: the bytes are CPython's.
import copy
import pickle
from decimal import Decimal
from fractions import Fraction

for value in [Fraction(3, 4), Fraction(-1, 10**30), Decimal("1.50"), Decimal("-Infinity"), Decimal("sNaN12"), Decimal("-0E+3")]:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))
    print(repr(copy.copy(value)), copy.deepcopy(value) is value)
print(pickle.loads(pickle.dumps([Decimal(1), {Fraction(1, 2): Decimal("0.1")}])))
