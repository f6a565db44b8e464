# Augmented assignment: in-place hooks, their fallback, what is evaluated and how often.
class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        self.log.append(("sub", other))
        return self

    def __rsub__(self, other):
        return "rsub"

    def __imul__(self, other):
        return other


a = b = Acc()
a += 1
a -= 2
print(a is b, a.log)
a *= "replaced"
print(a)


class Fallback:
    def __add__(self, other):
        return ("add", other)


f = Fallback()
f += 3
print(f)
x = 5
x -= Acc() if False else 2
print(x)
n = 1
n += 2.5
n *= 2
n //= 2
n **= 2
n %= 4
print(n)
i = 12
i <<= 2
i >>= 1
i |= 1
i &= 0b11001
i ^= 3
print(i)
items = same = [1]
items += (2, 3)
items *= 2
print(items is same, items)
t = (1,)
u = t
t += (2,)
print(t, u)
s = {1, 2}
s |= {3}
s &= {2, 3}
s ^= {3, 4}
s -= {4}
print(s)
d = {"a": 1}
d |= {"b": 2}
print(d)


def attempt(op):
    try:
        op()
    except TypeError as error:
        print(error)


def bad1():
    x = 1
    x += "a"


def bad2():
    x = []
    x += 5


def bad3():
    x = object()
    x -= 1


def bad4():
    x = "a"
    x += 1


def bad5():
    x = (1,)
    x += [2]


def bad6():
    x = None
    x **= 2


def bad7():
    x = {}
    x @= 1


for bad in (bad1, bad2, bad3, bad4, bad5, bad6, bad7):
    attempt(bad)
