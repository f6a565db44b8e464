# pickle: Python objects as bytes and back, in all protocols (PEP 307, 3154, 574), byte for byte as CPython writes them.
# A class or function is written by its name; reading finds what this program has pickled before, or a class by its name.

import copyreg as _copyreg
import struct as _struct
import sys as _sys

__cold__ = True

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]


class PickleError(Exception):
    __module__ = "_pickle"


class PicklingError(PickleError):
    __module__ = "_pickle"


class UnpicklingError(PickleError):
    __module__ = "_pickle"


# The names of Python 2, which protocols before 3 write.
_OLD_MODULES = {
    "builtins": "__builtin__",
    "copyreg": "copy_reg",
    "queue": "Queue",
    "configparser": "ConfigParser",
    "reprlib": "repr",
    "_thread": "thread",
}
_OLD_NAMES = {
    ("builtins", "range"): ("__builtin__", "xrange"),
    ("builtins", "str"): ("__builtin__", "unicode"),
    ("builtins", "int"): ("__builtin__", "long"),
    ("builtins", "chr"): ("__builtin__", "unichr"),
    ("builtins", "zip"): ("itertools", "izip"),
    ("builtins", "map"): ("itertools", "imap"),
    ("builtins", "filter"): ("itertools", "ifilter"),
    ("functools", "reduce"): ("__builtin__", "reduce"),
    ("sys", "intern"): ("__builtin__", "intern"),
    ("collections", "UserDict"): ("UserDict", "IterableUserDict"),
    ("collections", "UserList"): ("UserList", "UserList"),
    ("collections", "UserString"): ("UserString", "UserString"),
}


# What stands for a class or function in the stream.
def _old_name(module, name):
    if (module, name) in _OLD_NAMES:
        return _OLD_NAMES[(module, name)]
    return (_OLD_MODULES.get(module, module), name)


def _new_name(module, name):
    for new, old in _OLD_NAMES.items():
        if old == (module, name):
            return new
    for new, old in _OLD_MODULES.items():
        if old == module:
            return (new, name)
    return (module, name)


# By module and name: what this program has pickled by name, what it has pickled as called with arguments, and what makes
# the builtin values that it has pickled by calls. A pickle can only name these: what it may make is known when the
# program is compiled, and no wider than what the program pickles.
_pickled = {}
_reduced = {}
_makers = {}


# A builtin function or class that a pickle calls, or a class around another that it names.
class _Builtin:
    def __init__(self, module_name, name):
        self.module_name = module_name
        self.name = name
