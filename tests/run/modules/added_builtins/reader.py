def read():
    return shared


def call():
    return helper("from reader")


def size(items):
    return len(items)


def say(text):
    print(text)
