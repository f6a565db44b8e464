# Return values travel in StopIteration.
def g(n):
    for i in range(n):
        yield i
    return n * 100


it = g(2)
while True:
    try:
        print(next(it))
    except StopIteration as e:
        print("value", e.value, e.args)
        break
try:
    next(it)
except StopIteration as e:
    print("again", e.value, e.args)


def returns_none():
    yield 1
    return None


it = returns_none()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)


def returns_tuple():
    return (1, 2)
    yield


try:
    next(returns_tuple())
except StopIteration as e:
    print(e.value, e.args)


def early(x):
    if x:
        return "early"
    yield "not early"
    return "late"


for x in (True, False):
    it = early(x)
    try:
        print(next(it))
        next(it)
    except StopIteration as e:
        print(e.value)


def outer():
    a = yield from g(1)
    b = yield from returns_none()
    c = yield from early(True)
    return [a, b, c]


it = outer()
got = []
try:
    while True:
        got.append(next(it))
except StopIteration as e:
    print(got, e.value)
print(list(outer()))
