def divide(a, b):
    return a // b


def average(xs):
    total = 0
    for x in xs:
        total += x
    return divide(total, len(xs))


def main():
    print(average([1, 2, 3]))
    print(average([]))


main()
