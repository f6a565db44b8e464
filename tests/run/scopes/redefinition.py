def f():
    return 1


print(f())


def f(x=2):
    return x * 10


print(f())
f = 5
print(f)


class C:
    def m(self):
        return "first"

    def m(self):
        return "second"

    n = 1
    n = n + 1


print(C().m(), C.n)
old = C


class C(old):
    def m(self):
        return "new " + super().m()


print(C().m(), old is C, isinstance(C(), old))


def call():
    return helper()


def helper():
    return "v1"


print(call())


def helper():
    return "v2"


print(call())
helper = lambda: "v3"
print(call())


def make(n):
    def helper():
        return n
    return helper


helper = make("v4")
print(call())


def swap():
    global helper
    helper, previous = make("v5"), helper
    return previous()


print(swap(), call())
