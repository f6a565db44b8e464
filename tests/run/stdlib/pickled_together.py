# Values of all kinds through one pickle and one copy.
import copy
import pickle
from collections import OrderedDict, defaultdict, deque, namedtuple
from datetime import date, timedelta
from fractions import Fraction

Point = namedtuple("Point", "x y")
values = [
    OrderedDict(a=1, b=2), deque([1, 2, 3], maxlen=5), defaultdict(int, a=3), Point(1, 2), date(2020, 1, 2), timedelta(days=1, seconds=3),
    Fraction(3, 4), {1, 2}, frozenset([3]), b"x", bytearray(b"y"), 1 + 2j, range(3), slice(1, 2),
]
for value in values:
    for protocol in (2, 5):
        made = pickle.loads(pickle.dumps(value, protocol))
        print(type(made).__name__, made, made == value)
    print(copy.copy(value) == value, copy.deepcopy(value) == value)
