def attempt(f):
    try:
        f()
        print("no error")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def two_of(v):
    a, b = v


def star_of(v):
    a, *b, c = v


for v in ([], [1], [1, 2, 3], "abc", (), {1, 2, 3}, range(5), {"a": 1}):
    attempt(lambda: two_of(v))
for v in ([], [1], [1, 2]):
    attempt(lambda: star_of(v))
for v in (5, None, 1.5, len):
    attempt(lambda: two_of(v))
    attempt(lambda: star_of(v))


def infinite():
    n = 0
    while True:
        print("produced", n)
        yield n
        n += 1


attempt(lambda: two_of(infinite()))
a = "kept"
try:
    a, (b, c) = 1, (2,)
except ValueError as e:
    print(e, a)
xs = [0, 0]
try:
    xs[0], xs[1], xs[2] = 7, 8, 9
except IndexError as e:
    print(e, xs)
