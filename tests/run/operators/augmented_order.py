# `a.b[c()] += d()`: target parts are evaluated once, left to right, before the value.
class Box:
    def __init__(self):
        pass

    def __getattr__(self, name):
        print("getattr", name)
        return 10

    def __setattr__(self, name, value):
        print("setattr", name, value)


class Items:
    def __getitem__(self, key):
        print("getitem", key)
        return 100

    def __setitem__(self, key, value):
        print("setitem", key, value)


def step(name, value):
    print("eval", name)
    return value


box = Box()
step("box", box).count += step("value", 5)
print(box.count)
items = Items()
step("items", items)[step("key", "k")] += step("value", 1)
step("items", items)[step("a", 1):step("b", 2)] *= step("value", 3)
items[1, 2] -= 1
data = [[0, 1], [2, 3]]
data[step("row", 1)][step("column", 0)] += 40
print(data)
values = ([1],)
try:
    values[0] += [2]
except TypeError as error:
    print(error)
print(values)
counts = {}
try:
    counts["missing"] += 1
except KeyError as error:
    print("KeyError", error)
i = 0
numbers = [10, 20, 30]


def following():
    global i
    i += 1
    return i


numbers[following()] += following()
print(numbers, i)
numbers[i - 1], i = i, 0
print(numbers, i)
