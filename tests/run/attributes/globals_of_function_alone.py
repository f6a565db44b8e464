# The variables of a module, where nothing but a function shows them.
x = 5


def f():
    return 1


def read(name, of=f):
    return of.__globals__[name]


print(f.__globals__["x"], read("x"), "f" in f.__globals__)
f.__globals__["x"] += 1
print(x)
