# The `name` of NameError, AttributeError and their kin.
class A:
    def __init__(self):
        self.value = 1


def local():
    print(x)
    x = 1


def free():
    def inner():
        return y

    inner()
    y = 1


def deleted():
    z = 1
    del z
    return z


cases = [
    lambda: A().valu,
    lambda: A.nothing,
    lambda: undefined_name,
    local,
    free,
    deleted,
    lambda: (1).foo,
    lambda: [].push(1),
    lambda: "".x.y,
]
for case in cases:
    try:
        case()
    except (NameError, AttributeError) as e:
        print(type(e).__name__, e, e.name)
made = [AttributeError("m", name="n", obj=3), NameError("m", name="n"), ImportError("m", name="n", path="p"), NameError()]
for e in made:
    print(type(e).__name__, e.args, e.name)
try:
    del missing
except NameError as e:
    print(e, e.name)
for later in []:
    pass
try:
    later
except NameError as e:
    print(e, e.name)
