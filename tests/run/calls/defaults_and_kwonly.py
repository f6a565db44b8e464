# Defaults are evaluated once; keyword-only, positional-only and collecting parameters in every order.
def step(name):
    print("default", name)
    return name


def f(a, b=step("b"), *args, c=step("c"), **kw):
    return a, b, args, c, kw


print(f(1), f(1, 2), f(1, 2, 3, 4), f(1, c=5), f(a=1, b=2, z=3), f(1, 2, 3, c=4, d=5))


def grow(item, items=[]):
    items.append(item)
    return items


print(grow(1), grow(2), grow(3, []), grow(4))


def posonly(a, b=2, /):
    return a, b


def mixed(a, /, b, *, c):
    return a, b, c


def only(*, a=1, b):
    return a, b


def everything(a, b=1, /, c=2, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(posonly(1), posonly(1, 3), mixed(1, 2, c=3), mixed(1, b=2, c=3), only(b=2), only(b=1, a=2))
print(everything(0, d=1), everything(0, 1, 2, 3, 4, d=5, e=6, f=7), everything(0, d=1, a=2, b=3))
value = 10


def late(x=value):
    return x, value


value = 20
print(late(), late(1))
functions = [lambda x=i: x for i in range(3)]
print([g() for g in functions], [g(9) for g in functions])


def nested(a, f=lambda x: x + 1):
    return f(a)


print(nested(1), nested(1, lambda x: x * 10))


def none_default(x=None):
    if x is None:
        x = []
    x.append(1)
    return x


print(none_default(), none_default(), none_default([0]))


def kwargs_order(**kw):
    return list(kw.items())


print(kwargs_order(z=1, a=2, m=3))


def shadow(args, kwargs, *rest, **more):
    return args, kwargs, rest, more


print(shadow(1, 2, 3, x=4), shadow(kwargs=1, args=2))


class Meta:
    def method(this, a=1, *args, k=2):
        return a, args, k


print(Meta().method(), Meta().method(5, 6, k=7), Meta.method(Meta(), 8))
