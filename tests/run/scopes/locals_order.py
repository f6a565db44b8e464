# The order of locals(): parameters that collect come behind the others.
def f(a, b=[], *c, d, e=5, **g):
    x = 1
    y = list(locals())
    return y, list(locals().items())


print(*f(1, d=2), sep="\n")
print(*f(1, 2, 3, 4, d=5, z=6), sep="\n")


def g(*args, key=1, **rest):
    args = list(args)
    del key
    return locals()


print(g(1, 2, z=3))


def h(**k):
    for i, v in k.items():
        pass
    return list(locals())


print(h(a=1), h())
print((lambda *a, k=2: list(locals()))())


class C:
    z = 1
    a = 2
    print([name for name in locals() if not name.startswith("__")])
