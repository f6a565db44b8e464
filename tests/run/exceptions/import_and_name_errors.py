# Keyword attributes of ImportError, NameError and AttributeError.
i = ImportError("text", name="mod", path="/p")
print(i, i.msg, i.name, i.path, i.args)
print(ImportError("a", "b").msg, ImportError("a", "b"))
print(ModuleNotFoundError("m", name="n").name, ImportError().msg)
n = NameError("text", name="x")
print(n.name, n, NameError("t").name)
a = AttributeError("text", name="attr", obj=5)
print(a.name, a.obj, a.args)
print(StopIteration(1, 2).value, StopIteration().value, StopIteration(None).value)
print(SystemExit().code, SystemExit(1).code, SystemExit(1, 2).code, SystemExit("t").code)
try:
    try:
        missing_name
    except NameError as e:
        print(e)
        raise ImportError("wrapped", name="w") from e
except ImportError as e:
    print(e.name, repr(e.__cause__))
