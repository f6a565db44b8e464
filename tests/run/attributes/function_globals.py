# The variables of a module as functions and calls show them: one dict, live.
x = 5


def read():
    return x


class C:
    def method(self):
        return x


print(read.__globals__["x"], read.__globals__ is globals(), vars() is globals(), globals() is globals())
print(C.method.__globals__ is read.__globals__, C().method.__func__.__globals__["x"])
print((lambda: 1).__globals__["__name__"], "x" in read.__globals__, "y" in read.__globals__)
print(read.__globals__.get("nope"), read.__globals__.get("nope", 7))
read.__globals__["x"] = 6
print(x, read(), C().method())
globals()["y"] = 8
print(y, "y" in read.__globals__, vars()["y"])
del read.__globals__["y"]
try:
    print(y)
except NameError as e:
    print(e)
try:
    read.__globals__["y"]
except KeyError as e:
    print(repr(e))
try:
    read.__globals__ = {}
except AttributeError as e:
    print(e)
print(sorted(name for name in globals() if not name.startswith("__")))
print([name for name in dir() if "variables" in name], type(globals()))


def local_names():
    a = 1
    return vars(), locals() is not globals()


print(local_names())
