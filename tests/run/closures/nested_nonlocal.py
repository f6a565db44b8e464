def level1():
    a = 1

    def level2():
        b = 10

        def level3():
            nonlocal a, b
            a += 1
            b += a
            return a, b
        level3()
        return level3(), b
    return level2(), a, level2(), a


print(level1())


def shared():
    total = 0
    log = []

    def add(n):
        nonlocal total
        total += n
        log.append(total)

    def get():
        return total, log
    return add, get


add, get = shared()
for i in range(4):
    add(i * 2.5 if i > 2 else i)
print(get())


def swap():
    x, y = 1, 2

    def go():
        nonlocal x, y
        x, y = y, x
    go()
    return x, y


print(swap())


def shadow(x):
    def f():
        x = "inner"
        return x

    def g():
        return x
    return f(), g(), x


print(shadow("outer"))


def big():
    n = 2**62

    def double():
        nonlocal n
        n *= 2
        return n
    return [double() for _ in range(3)]


print(big())
