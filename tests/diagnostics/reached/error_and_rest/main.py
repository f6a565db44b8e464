def debug():
    exec(input())


def used():
    return eval(input())


used()
