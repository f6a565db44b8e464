# What objects say of their size; the collector's words come on top in getsizeof.

import sys


class Sized:
    def __sizeof__(self):
        return 100


print(Sized().__sizeof__(), sys.getsizeof(Sized()) > 100)
for value in (1, 2**70, "abc", b"x", 1.5, 2j, None, True, [], [1, 2], (), (1,), {}, set(), object()):
    print(type(value).__name__, value.__sizeof__(), sys.getsizeof(value) >= value.__sizeof__())
