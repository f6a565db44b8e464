class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def raising():
    a = D("in raising")
    raise ValueError("v")


try:
    raising()
except ValueError as e:
    print("caught", e)
print("after except")


def with_finally():
    b = D("b")
    try:
        c = D("c")
        return "value"
    finally:
        print("finally")
        c = None
        print("c dropped")


print(with_finally())


def gen():
    g = D("generator local")
    try:
        yield 1
        yield 2
    finally:
        print("generator finally")


it = gen()
next(it)
it = None
print("generator dropped")
for x in gen():
    break
print("loop left")


class Ctx(D):
    def __enter__(self):
        return self

    def __exit__(self, *a):
        print("exit", self.name)


def use():
    with Ctx("ctx"):
        print("body")
    print("with done")


use()
try:
    xs = [D("one"), D("two"), 1 // 0]
except ZeroDivisionError:
    print("list never built")
print("end")
