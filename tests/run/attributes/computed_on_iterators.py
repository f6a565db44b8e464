# setattr and getattr with a name that only the running program knows, on what it may also be called for: iterators.


def store(x, name, value):
    try:
        setattr(x, name, value)
        print("stored", name)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)


class Box:
    pass


def names():
    yield from ("in" + "dex", "left" + "over", "at")


it = iter([1, 2, 3])
en = enumerate("ab")
box = Box()
for name in names():
    for x in (box, en if name == "never" else box):
        store(x, name, "text")
for name in ("zzz", "qqq"):
    store(it, name, 1.5)
    store(en, name, [])
print(list(it), list(en), sorted(vars(box)))


def call(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


call(abs, -5)
call(getattr, 1, "foo", 3)
call(setattr, 1, "x", 2)
call(setattr, iter([]), "xyz", 1.0)
call(next, iter([]), 5)
call(next, iter([7]), 5)
call(hasattr, "a", "upper")
call(getattr, box, "index")
call(format, [], ">5")
