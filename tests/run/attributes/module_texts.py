# What modules show of themselves: those of CPython in C, and those that the program makes.

import math
import sys
import types

print(sys, repr(sys), str(math))
print(type(sys), isinstance(math, types.ModuleType), sys.__name__, math.__name__)
made = types.ModuleType("made", "its doc")
print(made, made.__name__, made.__doc__, type(made))
made.value = 5
print(made.value, "value" in dir(made))
try:
    made.nothing
except AttributeError as e:
    print(e)
try:
    sys.nothing
except AttributeError as e:
    print(e)
try:
    types.ModuleType(5)
except TypeError as e:
    print(e)
print(f"{math}", "%s" % sys, [sys])
