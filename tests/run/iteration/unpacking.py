# Unpacking: counts, stars, nesting, iterators that are only taken as far as needed.
def count():
    n = 0
    while True:
        print("yield", n)
        yield n
        n += 1


def attempt(call):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def two(x):
    a, b = x
    print(a, b)


def starred(x):
    a, *b, c = x
    print(a, b, c)


def nested(x):
    (a, b), [c, *d], e = x
    print(a, b, c, d, e)


attempt(lambda: two(count()))
attempt(lambda: two([1, 2]))
attempt(lambda: two((1,)))
attempt(lambda: two([1, 2, 3]))
attempt(lambda: two(()))
attempt(lambda: two("ab"))
attempt(lambda: two("abc"))
attempt(lambda: two({"k": 1, "j": 2}))
attempt(lambda: two({1}))
attempt(lambda: two(5))
attempt(lambda: two(None))
attempt(lambda: two(x for x in [1]))
attempt(lambda: two(range(2)))
attempt(lambda: starred([1, 2]))
attempt(lambda: starred(range(5)))
attempt(lambda: starred([1]))
attempt(lambda: starred(x for x in ()))
attempt(lambda: starred("hello"))
attempt(lambda: nested([(1, 2), "xyz", 5]))
attempt(lambda: nested([(1, 2), "", 5]))
attempt(lambda: nested([(1, 2, 3), "x", 5]))
[a, b], c = (1, 2), 3
print(a, b, c)
a, b = b, a
print(a, b)
a = b = c = [0]
print(a is b is c)
x, y, z = 10**20, -1, 2.5
print(x, y, z)
*a, = "abc"
print(a)
for i, (j, *k) in enumerate([(1, 2, 3), "xy", [4]]):
    print(i, j, k)
(a) = 1
(b,) = [2]
[] = ()
() = []
print(a, b)
data = {}
data["x"], data["y"] = 1, 2
print(data)


def failing():
    yield 1
    raise KeyError("inside")


try:
    a, b = failing()
except KeyError as error:
    print("KeyError", error)
attempt(lambda: two([]))


def empty(x):
    [] = x


attempt(lambda: empty([1]))
attempt(lambda: empty(5))
first, *middle, last = range(4)
print(first, middle, last)
