def trace(f):
    def wrapper(*args, **kw):
        print("call", f.__name__, args, kw)
        result = f(*args, **kw)
        print("->", result)
        return result
    return wrapper


@trace
def add(a, b=10):
    return a + b


add(1)
add(1, b=2)
add("x", "y")


def repeat(n):
    def deco(f):
        def wrapper(*args):
            return [f(*args) for _ in range(n)]
        return wrapper
    return deco


@repeat(3)
def hi(name):
    return "hi " + name


print(hi("bo"))


@repeat(2)
@trace
def both(x):
    return x * x


print(both(4))
print(add.__name__)
