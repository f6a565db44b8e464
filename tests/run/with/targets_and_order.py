class M:
    def __init__(self, v):
        print("make", v)
        self.v = v

    def __enter__(self):
        print("enter", self.v)
        return self.v

    def __exit__(self, *a):
        print("exit", self.v)


d = {}
xs = [0, 0]
with M(1) as d["k"], M((2, 3)) as (a, b), M([4, 5, 6]) as (h, *t), M(7) as xs[1]:
    print(d, a, b, h, t, xs)


class Box:
    pass


box = Box()
with M("attr") as box.v:
    print(box.v)


class Once:
    def __init__(self):
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, *a):
        self.depth -= 1


o = Once()
with o:
    with o:
        print(o.depth)
    print(o.depth)
print(o.depth)


def late():
    m = M("first")
    with m:
        m.__exit__ = None
        m = M("rebound")
    return m.v


print(late())
