x = 1


def f(a, b=2):
    c = a + b
    if a > 100:
        never = 1
    snapshot = locals()
    c = "changed"
    return snapshot


print(f(1), sorted(f(200)))
print("x" in globals(), globals()["x"], globals().get("nope", "default"))
globals()["x"] = "rebound"
print(x)
globals()["made"] = 5
print(made + 1)
for name in ["first", "second"]:
    globals()[name] = name.upper()
print(first, second)


def store(name, value):
    globals()[name] = value


store("x", [1])
print(x)


def lookup(name):
    try:
        return globals()[name]
    except KeyError as e:
        return f"KeyError {e}"


print(lookup("x"), lookup("unknown"))
print(sorted(name for name in globals() if not name.startswith("_")))
print(sorted(k for k, v in list(globals().items()) if callable(v)))
print(globals()["__name__"], len(globals()) > 5)
del globals()["made"]
try:
    made
except NameError as e:
    print(e)


def outer():
    captured = 1

    def inner():
        return captured, sorted(locals())
    return inner()


print(outer())


class C:
    k = 1
    names = [n for n in locals() if not n.startswith("__")]


print(C.names)
print(vars() == globals(), locals() == globals())
