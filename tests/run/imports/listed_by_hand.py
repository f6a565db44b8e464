# Modules that the program makes and puts into sys.modules can be imported.
import sys
import types

try:
    import made
except ModuleNotFoundError as error:
    print(error, error.name)

module = types.ModuleType("made", "documentation")
module.value = 3
module.double = lambda x: 2 * x
sys.modules["made"] = module

import made
from made import value, double as twice

print(made is module, made.value, value, twice(4), made.__name__, made.__doc__)


def late():
    import made as again
    from made import value as local

    again.value += 1
    return again.value, local


print(late(), late())
try:
    from made import absent
except ImportError as error:
    print(type(error).__name__, error)
print(sys.exc_info())
del sys.modules["made"]
try:
    late()
except ImportError as error:
    print(type(error).__name__, error)
sys.modules["made"] = None
try:
    import made
except ModuleNotFoundError as error:
    print(error)
print(made.value)
