def add(a, b):
    return a + b


def nothing():
    pass


def early(n):
    if n > 3:
        return "big"
    return


def several():
    return 1, "two", 3.0


print(add(2, 3))
print(nothing())
print(early(5), early(1))
a, b, c = several()
print(a, b, c, several()[1])
f = add
print(f(10, 20), f is add, f.__name__)
print(add(a=1, b=2), add(1, b=5), add(b=1, a=9))
