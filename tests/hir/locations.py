# locations
def f(a, b):
    x = a + b
    y = (a)  *  (b)
    z = a[b + 1]
    w = print(a,
              b)
    a.b.c(
        1
    ).d(2)
    a[1] = 2
    a.x += 3
    for i in print(x):
        pass
    assert a + b, "no"
    raise ValueError(y) from z
    return w, a//b, a@(b)


@print
def g(): pass
