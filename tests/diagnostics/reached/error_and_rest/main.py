def debug():
    exec(input())


def used():
    exec(input() + "1")


used()
