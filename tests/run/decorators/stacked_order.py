def mark(tag):
    print("make", tag)

    def deco(f):
        print("apply", tag, f.__name__)

        def wrapper():
            return "<" + tag + ">" + f() + "</" + tag + ">"
        wrapper.__name__ = f.__name__
        return wrapper
    return deco


@mark("b")
@mark("i")
@mark("u")
def text():
    return "hello"


print(text(), text.__name__)

registry = {}


def register(f):
    registry[f.__name__] = f
    return f


@register
def one():
    return 1


@register
def two():
    return 2


print({k: v() for k, v in registry.items()}, one() + two())


def not_a_function(f):
    return 42


@not_a_function
def answer():
    pass


print(answer)


@lambda f: lambda x: f(x) * 100
def scaled(x):
    return x + 1


print(scaled(1))
