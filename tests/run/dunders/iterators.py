class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Many:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print("new iterator")
        return Countdown(self.n)


c = Countdown(3)
print(list(c), list(c))
m = Many(2)
print(list(m), sum(m), [(a, b) for a in m for b in m])
for x in Countdown(5):
    if x == 3:
        break
print(x, max(Countdown(4)), sorted(Countdown(3)), dict(zip(Countdown(2), "ab")), 2 in Countdown(4))
it = iter(Countdown(1))
print(next(it), next(it, "done"))
try:
    next(it)
except StopIteration as e:
    print("stop", e.value)


class Bad:
    def __iter__(self):
        return 5


class Raises:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("in next")


for f in (lambda: list(Bad()), lambda: list(Raises()), lambda: [x for x in Raises()], lambda: next([1]), lambda: next(5)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(list(iter(Countdown(3).__next__, 1)))
