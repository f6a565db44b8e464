def a(x):
    def b():
        def c():
            return x
        return c
    y = 1

    def d(z=y):
        nonlocal y
        y = [z for z in range(y)]
        del y
    return b, d


def recursive(n):
    def walk(k):
        return walk(k - 1) if k else n
    return walk(n)
