# `sys.modules` holds what has been imported.
import sys

this = sys.modules[__name__]
value = 5
print(this.value, getattr(this, "value"), this.__name__, type(sys.modules).__name__)
for name in ("__main__", "sys", "string", "no_such_module"):
    print(name, name in sys.modules, sys.modules.get(name) is None)
print(sys.modules["sys"] is sys, sys.modules.get("sys") is sys)
import string

print("string" in sys.modules, sys.modules["string"] is string, sys.modules["string"].digits)
setattr(this, "added", 3)
print(added)


def lookup(name):
    try:
        return sys.modules[name].__name__
    except KeyError as error:
        return f"KeyError {error}"


print([lookup(name) for name in ("__main__", "sys", "string", "absent")])
from sys import modules

print(modules is sys.modules, "__main__" in modules, modules["__main__"].value)
