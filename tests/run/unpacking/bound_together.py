# The variables of an unpacking are bound together or not at all, whatever they held and whoever looks at them afterwards.
def too_few():
    e = ValueError("x")
    try:
        x, z = [1]
    except ValueError as v:
        print(v)
    for i in range(3):
        try:
            x if i == 0 else e
        except Exception as e:
            print(type(e).__name__, e)


too_few()


def big(items):
    x = "before"
    try:
        x, y = items
    except ValueError as v:
        print(v, x)
        return
    print(x, y)


for items in ([1, 2], [1, 2**70], [2**70, 1], [2**70, 2**80], [1], [2**70], [1, 2, 3]):
    big(items)


def swapped(items):
    a = b = 0
    for i in range(3):
        a, b = items
        items = [b, a * 3**30]
        print(a, b)


swapped([1, 2])
first, *rest = [2**65, 1, 2**66]
print(first, rest)
