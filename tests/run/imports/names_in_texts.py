import importlib
for name in ("json", "nope_three", "os.path", "collections.abc"):
    try: m = __import__(name); print(name, m.__name__)
    except ImportError as e: print(name, type(e).__name__, e, e.name)
for name in ("json", "nope_three", "collections", "collections.abc"):
    try: print(importlib.import_module(name).__name__)
    except ImportError as e: print(e)
def have(name):
    try:
        __import__(name)
    except ImportError:
        return False
    return True
print(have("math"), have("nope_four"), have("nope_five"))
mods = ["string", "keyword"]
loaded = [__import__(m) for m in mods]
print([m.__name__ for m in loaded], loaded[0].digits)
MOD = "bisect"
b = importlib.import_module(MOD)
print(b.bisect([1, 2, 3], 2))
from importlib import import_module
print(import_module("heap" + "q").heappop([1, 2]))
