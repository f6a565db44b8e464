# What may be sent to a generator that has not started.
def g():
    x = yield 1
    print("x", x)


it = g()
for value in (0, "", False, 5):
    try:
        it.send(value)
    except TypeError as e:
        print(e)
print(it.send(None))
print(next(it, "end"))


def started(f):
    def wrapper(*args):
        gen = f(*args)
        next(gen)
        return gen

    return wrapper


@started
def average():
    total = count = 0
    mean = None
    while True:
        total += yield mean
        count += 1
        mean = total / count


a = average()
print(a.send(10), a.send(20), a.send(60))
