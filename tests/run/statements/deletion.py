# del of names, items, slices, attributes, and lists of targets.
x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)


def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(f())
items = list(range(10))
del items[0], items[-1]
del items[1:3]
del items[::2]
print(items)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
try:
    del d["missing"]
except KeyError as e:
    print(repr(e))


class C:
    attr = "class"

    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)


c = C()
del c[1], c["k"], c[1:2], c.anything
a = b = 1
del a, b
(p, [q, r]) = 1, (2, 3)
del (p, [q, r])
try:
    del p
except NameError as e:
    print(e)


def outer():
    v = 1

    def inner():
        nonlocal v
        del v

    inner()
    try:
        return v
    except NameError as e:
        return str(e)


print(outer())


def g():
    global made
    made = 1
    del made
    return "deleted"


print(g())
for bad in (lambda: rm((1, 2)), lambda: rm("text")):
    def rm(v):
        del v[0]

    try:
        bad()
    except TypeError as e:
        print(e)
