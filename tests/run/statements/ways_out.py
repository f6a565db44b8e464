# Every way out of `try`, loops and `with`, and what `finally` does to it.
def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("else")
    return i


def ways(n):
    try:
        if n == 0:
            return "return"
        if n == 1:
            raise ValueError
        if n == 2:
            raise TypeError
        text = "normal"
    except ValueError:
        return "except"
    else:
        return text + " else"
    finally:
        if n == 2:
            return "swallowed"


def replaced():
    try:
        try:
            1 / 0
        finally:
            raise KeyError("new")
    except KeyError as error:
        return repr(error), repr(error.__context__)


def continued():
    for i in range(3):
        try:
            1 / 0
        except ZeroDivisionError:
            continue
        finally:
            print("after", i)
    return "done"


class Manager:
    def __init__(self, name, swallows=False):
        self.name = name
        self.swallows = swallows

    def __enter__(self):
        print("+", self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print("-", self.name, kind.__name__ if kind else None)
        return self.swallows


def managed():
    for i in range(3):
        with Manager(i) as name, Manager(i * 10, True):
            if i == 0:
                continue
            if i == 1:
                raise ValueError
            return f"returned {name}"


def nested_returns():
    try:
        try:
            return "value"
        finally:
            print("inner")
    finally:
        print("outer")


print(loop())
print([ways(n) for n in range(4)])
print(replaced())
print(continued())
print(managed())
print(nested_returns())
