def size(list):
    return len(list)


print(size([1, 2]))
len_ = len


def shadow():
    len = lambda x: "shadowed"
    return len([1])


print(shadow(), len([1]))
max = lambda *a: "my max"
print(max(1, 2))
del max
print(max(1, 2))


def print_twice(print):
    print("x")
    print("y")


out = []
print_twice(out.append)
print(out)
x = "global"


class C:
    x = "class"

    def get(self):
        return x

    def own(self):
        return self.x
    y = x


print(C().get(), C().own(), C.y)


def outer():
    x = "outer"

    class Inner:
        z = x
        x = "inner class"

        def m(self):
            return x
    return Inner


try:
    print(outer()().m())
except NameError as e:
    print(e)


def params(x, y=x):
    return x, y


x = "changed"
print(params(1))
for x in range(2):
    pass
print(x)


def sum(a, b):
    return "mine"


print(sum(1, 2))


def f(n):
    if n:
        def g():
            return "first"
    else:
        def g():
            return "second"
    return g()


print(f(0), f(1))
