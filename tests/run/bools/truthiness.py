class Always:
    pass


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Flag:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("asked")
        return self.v

    def __len__(self):
        return 0


for v in (Always(), Sized(0), Sized(3), Flag(True), Flag(False), Always, len, range(0), range(1), b"", b"x", 0j):
    print("yes" if v else "no")
print(bool(Flag(True)), not Flag(False))
print((Flag(False) or 5), (Sized(0) and 5) is not None)
x = Flag(True) and Sized(0)
print(type(x).__name__)


class Bad:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


for v in (Bad(), BadLen()):
    try:
        bool(v)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(any([0, "", None]), any([0, 1]), any([]), all([]), all([1, "a"]), all([1, 0]))
