class Log:
    def __init__(self, name, out):
        self.name = name
        self.out = out

    def __enter__(self):
        self.out.append("+" + self.name)
        return self

    def __exit__(self, *exc):
        self.out.append("-" + self.name + ("!" if exc[0] else ""))


def ret(out):
    with Log("a", out):
        with Log("b", out):
            return "value"


def loop(out):
    for i in range(3):
        with Log(str(i), out):
            if i == 1:
                continue
            if i == 2:
                break
    return i


def raising(out):
    try:
        with Log("x", out), Log("y", out):
            out.append("body")
            raise ValueError("v")
    except ValueError:
        out.append("handled")
    finally:
        out.append("finally")


def gen(out):
    with Log("g", out):
        yield 1
        yield 2


def early(out):
    for v in gen(out):
        out.append(v)
        break
    out.append("after")


def full(out):
    for v in gen(out):
        out.append(v)


for f in (ret, loop, raising, full):
    out = []
    f(out)
    print(f.__name__, out)
out = []
g = gen(out)
next(g)
g.close()
print(out)
