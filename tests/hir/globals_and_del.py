total = 0


def add(n):
    global total, made
    total += n
    made = n
    del total


def use():
    return made, len


len = len
