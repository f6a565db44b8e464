# The classes of except clauses are evaluated in order, only when they are reached.
def cls(name, c):
    print("evaluates", name)
    return c


for exc in [KeyError("k"), ValueError("v"), OSError("o")]:
    try:
        raise exc
    except cls("first", KeyError):
        print("key")
    except cls("second", (ValueError, TypeError)):
        print("value")
    except Exception as e:
        print("other", repr(e))
handlers = {"a": ValueError, "b": (KeyError, IndexError)}
for key in handlers:
    try:
        [][0]
    except handlers[key] as e:
        print(key, "caught", e)
    except LookupError as e:
        print(key, "missed", e)
try:
    try:
        raise ValueError
    except (ValueError, 5):
        print("no")
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except int:
        print("no")
except TypeError as e:
    print(e, repr(e.__context__))
try:
    try:
        raise ValueError
    except undefined_class:
        print("no")
except NameError as e:
    print(e)
try:
    pass
except 5:
    print("never evaluated")
print("end")
