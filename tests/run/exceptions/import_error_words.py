# What ImportErrors know: of modules that are not there, names that are not in a module, and of those made by hand.
def show(error):
    print(type(error).__name__, repr(error.name), error.path, repr(error.name_from), str(error).split(" (")[0])
    print("   ", error.msg == str(error), len(error.args))


try:
    import no_such_module
except ImportError as error:
    show(error)
try:
    import no_such.sub.module
except ModuleNotFoundError as error:
    show(error)
try:
    from math import no_such_name
except ImportError as error:
    show(error)
try:
    from itertools import chain, no_such_name as other
except ImportError as error:
    show(error)
try:
    from . import sibling
except ImportError as error:
    show(error)

for args, words in (
    (("text",), {}),
    (("text",), {"name": "n", "path": "p"}),
    ((), {"name": "n"}),
    (("a", "b"), {"name_from": "f"}),
):
    error = ImportError(*args, **words)
    print(repr(error), repr(str(error)), error.msg, error.name, error.path, error.name_from)
try:
    ImportError("text", other=1)
except TypeError as error:
    print("TypeError", "other" in str(error))


class Missing(ImportError):
    def __init__(self, name):
        super().__init__(f"{name} is missing", name=name)


try:
    raise Missing("part")
except ImportError as error:
    show(error)
