def tally(items, *extra, scale=1, **named):
    def total():
        return sum(items) * scale + sum(extra) + sum(named.values())

    def set_scale(s):
        nonlocal scale
        scale = s
    return total, set_scale


t, s = tally([1, 2], 3, 4, scale=10, a=5)
print(t())
s(100)
print(t())


def loop(n):
    acc = ""
    for c in "abc":
        def add(k=c):
            nonlocal acc
            acc += k * n
        add()
        n += 1
    return acc, n


print(loop(1))


class C:
    def __init__(self, v):
        self.v = v

    def getter(self):
        return lambda: self.v


c = C(1)
g = c.getter()
c.v = 2
print(g())


def counter_pair():
    n = 0

    def up():
        nonlocal n
        n += 1
        return n

    def wrapped():
        return [up() for _ in range(3)], n
    return wrapped


print(counter_pair()())


def except_cell():
    try:
        raise ValueError("x")
    except ValueError as e:
        f = lambda: str(e)
        print(f())
    try:
        f()
    except NameError as err:
        print(err)


except_cell()
