import sys

saved = []


class Phoenix:
    def __init__(self):
        self.lives = 0

    def __del__(self):
        self.lives += 1
        print("del", self.lives)
        saved.append(self)


p = Phoenix()
p = None
print(len(saved), saved[0].lives)
saved.clear()
print("gone", len(saved))


class Base:
    def __del__(self):
        print("base del")


class Child(Base):
    def __del__(self):
        print("child del")
        super().__del__()


c = Child()
del c


class Counter:
    alive = 0

    def __init__(self):
        Counter.alive += 1

    def __del__(self):
        Counter.alive -= 1


xs = [Counter() for _ in range(100)]
print(Counter.alive)
del xs[10:]
print(Counter.alive)
xs = xs[::2]
print(Counter.alive)
xs += [Counter()] * 5
print(Counter.alive)
xs = None
print(Counter.alive)


def churn(n):
    for _ in range(n):
        Counter()
        a = b = Counter()
    return Counter.alive


print(churn(50), Counter.alive)
