# Wrappers that pass on what they get.
def logged(function):
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(function.__name__, args, kwargs, "->", result)
        return result

    return wrapper


@logged
def add(a, b=1, *, scale=1):
    return (a + b) * scale


@logged
def join(*parts, sep="-"):
    return sep.join(parts)


@logged
def nothing():
    return None


add(1)
add(1, 2)
add(1, b=5)
add(1.5, scale=2)
add(a=1, b=2, scale=3)
join("a", "b", "c")
join("a", "b", sep="+")
join()
nothing()
for call in (lambda: add(), lambda: add(1, 2, 3), lambda: add(1, wrong=2), lambda: nothing(1)):
    try:
        call()
    except TypeError as error:
        print("TypeError:", error)


class Counted:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)


@Counted
def power(base, exponent=2):
    return base**exponent


print(power(3), power(2, 5), power(base=2, exponent=3), power.calls)


def partial(function, *bound, **named):
    def call(*args, **kwargs):
        return function(*bound, *args, **{**named, **kwargs})

    return call


print(partial(add, 10)(5))
print(partial(add, scale=2)(1, 2))
print(partial(add, 1, scale=2)(b=3, scale=4))


def twice(f, *args):
    return f(*args), f(*args)


print(twice(max, 3, 9, 4))
print(twice(logged(lambda *a: sum(a)), 1, 2, 3))
