# Arguments are evaluated from left to right; a star is unpacked where it stands.
def trace(name, value):
    print("eval", name)
    return value


def gen(name, n):
    for i in range(n):
        print("item", name, i)
        yield i


def f(*args, **kw):
    print("call", args, kw)


f(trace("a", 1), *gen("g", 2), trace("b", 2), *gen("h", 1))
f(*trace("s", [1, 2]), k=trace("k", 3), **trace("m", {"z": 4}))
f(k=trace("first", 1), *trace("star", [2]))
[trace("x", 0), *gen("list", 2), trace("y", 9)]
(trace("x", 0), *gen("tuple", 2), trace("y", 9))
print({trace("k1", 1): trace("v1", 2), **trace("m", {3: 4}), trace("k2", 5): trace("v2", 6)})


def stop():
    print("item then error")
    yield 1
    raise KeyError("stop")


try:
    f(*stop(), trace("never", 1))
except KeyError as error:
    print("caught", error)
