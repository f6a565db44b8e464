# exceptions made several times
def factory(name):
    class Err(Exception):
        label = name
        def __str__(self):
            return name + "/" + ",".join(map(str, self.args))
    return Err
A, B = [factory(n) for n in ("a", "b")]
for E in (A, B):
    try:
        raise E("x", 1)
    except A as e:
        print("A", e, e.label, type(e) is A, type(e) is B)
    except B as e:
        print("B", e, e.label, type(e) is A, type(e) is B)
for E in (A, B, ValueError):
    try:
        raise E
    except (A, ValueError) as e:
        print("first", type(e).__name__, isinstance(e, A), isinstance(e, B))
    except Exception as e:
        print("other", type(e).__name__, isinstance(e, A), isinstance(e, B), e.args)
try:
    try:
        raise B("inner")
    except A:
        print("no")
except Exception as e:
    print(repr(e).split("(")[0], e.__class__ is B)
