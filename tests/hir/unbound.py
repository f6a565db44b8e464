def maybe(flag):
    if flag:
        x = 1
    print(x)
    print(x)
    del x
    return x


def never():
    return y
    y = 1


def loop(items):
    for item in items:
        last = item
    return last, item


def sure(flag):
    if flag:
        x = 1
    else:
        x = 2
    return x
