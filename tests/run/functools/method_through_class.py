# A partialmethod that is taken from the class is given its object first.
from functools import partialmethod


class B:
    def f(self, a, b, c=0):
        return (self is not None, a, b, c)

    g = partialmethod(f, 1)
    h = partialmethod(f, c=5)


print(B().g(2), B.g(B(), 3), B().h(1, 2), B.h(B(), 3, b=4), B.h(B(), 1, 2, c=7))
