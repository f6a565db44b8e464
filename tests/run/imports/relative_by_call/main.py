# `import_module` relative to a package, and a package that says what `dir` lists.
from importlib import import_module

import parts
import parts.first as first

print(import_module(".first", "parts") is first, import_module("..second", "parts.first").VALUE)
for name in (".first", ".second"):
    print(import_module(name, "parts").__name__)
print(dir(parts), parts.lazy, dir(first)[-1])
try:
    parts.missing
except AttributeError as error:
    print(error)
