class Num:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        if isinstance(o, int):
            return "add " + str(o)
        return NotImplemented

    def __radd__(self, o):
        return "radd " + (type(o).__name__ if isinstance(o, Num) else str(o))

    def __rsub__(self, o):
        return "rsub " + str(o)

    def __rpow__(self, o):
        return "rpow " + str(o)

    def __rfloordiv__(self, o):
        return NotImplemented

    def __lt__(self, o):
        return "lt"

    def __ge__(self, o):
        return NotImplemented


class Sub(Num):
    def __radd__(self, o):
        return "sub radd"


n = Num(1)
print(n + 1, 1 + n, "s" + n, 2.5 + n, 5 - n, 2**n, n < 5, 5 > n)
print(n + Sub(2), Sub(2) + 5, 5 + Sub(2))
for f in (lambda: Sub(2) + n, lambda: Sub(1) + Sub(2), lambda: n - 1, lambda: 7 // n, lambda: n >= 1, lambda: n >> 1, lambda: n @ n, lambda: [] + n, lambda: divmod(n, 1)):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, o):
        self.log.append(o)
        return self

    def __ior__(self, o):
        return "replaced"

    def __matmul__(self, o):
        return ("matmul", o)


a = Acc()
b = a
a += 1
a += "x"
print(b.log, a is b, a @ 3)
a |= 0
print(a, b.log)
