print("util is loaded")
GREETING = "hello"
counter = 0


def double(x):
    return x * 2


def bump():
    global counter
    counter += 1


def get():
    return counter
