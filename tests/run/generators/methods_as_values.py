# send, __next__, throw and close as values.
def echo():
    got = None
    while True:
        got = yield got


g = echo()
send = g.send
print(send(None), send(1), send("two"))
step = g.__next__
print(step(), step())
print(list(map(send, [1, 2, 3])))
stop = g.close
print(stop(), stop())


def counter():
    n = 0
    while n < 3:
        n += 1
        yield n


step = counter().__next__
print(step(), step(), step())
try:
    step()
except StopIteration:
    print("stopped")

steps = [counter().__next__, iter([10, 20]).__next__, iter("xy").__next__]
for step in steps:
    print(step(), end=" ")
for step in steps:
    print(step(), end=" ")
print()
print(list(iter(counter().__next__, 3)))


class Holder:
    def __init__(self, gen):
        self.push = gen.send
        gen.send(None)


def total():
    sum = 0
    while True:
        sum += yield sum


h = Holder(total())
print(h.push(5), h.push(7), h.push(-2))
table = {"send": h.push, "other": print}
print(table["send"](10))
