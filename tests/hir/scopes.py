counter = 0
private = 1
private += 1


def outer(a, b):
    c = a

    def inner(d):
        nonlocal c
        c += d
        return lambda: b + c

    global counter
    counter += 1
    return inner


def shadow():
    len = 3
    return len


print(outer(1, 2)(3)(), private, undefined_name)
