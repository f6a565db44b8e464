# Modules by name, and modules that do not exist.
import importlib
import sys

m = importlib.import_module("math")
print(m.sqrt(16), __import__("math") is m, __import__("os.path").sep)
from importlib import import_module

print(import_module("string").digits)
print(import_module("os.path").basename("a/b"))
try:
    import does_not_exist
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path)
try:
    import no.such.thing as t
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from nowhere import thing
except ImportError as e:
    print(type(e).__name__, e)
for load in (lambda: importlib.import_module("nope.nope"), lambda: __import__("zzz")):
    try:
        load()
    except ImportError as e:
        print(type(e).__name__, e)
try:
    import fast_numbers as numbers
except ImportError:
    numbers = None
print(numbers)
main = sys.modules[__name__]
main.added = 5
print(added, main.__name__, main is sys.modules["__main__"], sys.modules["math"] is m)
setattr(main, "more", "m")
print(more, hasattr(main, "nothing"), getattr(main, "nothing", "default"))
