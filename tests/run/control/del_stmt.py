a = 1
b = 2
del a
try:
    print(a)
except NameError as e:
    print(e)
a = 3
print(a, b)


def f():
    x = 10
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


print(f())
xs = [0, 1, 2, 3, 4, 5]
del xs[0]
del xs[-1]
print(xs)
del xs[1:3]
print(xs)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
try:
    del d["zzz"]
except KeyError as e:
    print("KeyError", e)


class C:
    pass


c = C()
c.v = 1
del c.v
print(hasattr(c, "v"))
x, y, z = 1, 2, 3
del x, (y, z)
try:
    z
except NameError as e:
    print(e)
