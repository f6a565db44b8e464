# The context manager protocol and its errors.
class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.suppress


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("s", True):
    raise ValueError("gone")
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("k")
except KeyError as error:
    print("caught", error)
with (Manager("p") as p, Manager("q", 1) as q):
    1 / 0
print("after")


def early():
    with Manager("f"):
        return "returned"


print(early())
for i in range(3):
    with Manager(i):
        if i == 1:
            break
with Manager("unpack") as (x, *y):
    print(x, y)


class NoEnter:
    def __exit__(self, *args):
        pass


class NoExit:
    def __enter__(self):
        pass


class Neither:
    pass


def use(manager):
    with manager:
        print("body")


for manager in (NoEnter(), NoExit(), Neither(), 5, None):
    try:
        use(manager)
    except TypeError as error:
        print(error)


class EnterFails(Manager):
    def __enter__(self):
        raise RuntimeError("enter failed")


class ExitFails(Manager):
    def __exit__(self, *args):
        raise RuntimeError("exit failed")


for manager in (EnterFails("x"), ExitFails("y")):
    try:
        with manager:
            print("in body")
            raise ValueError("body")
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error, repr(error.__context__))


class Truthy:
    def __bool__(self):
        print("asked")
        return True


class Suppress(Manager):
    def __exit__(self, *args):
        return Truthy()


with Suppress("t"):
    raise ValueError
with Suppress("u"):
    pass
