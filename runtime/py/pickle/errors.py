# pickle: Python objects as bytes and back, in all protocols (PEP 307, 3154, 574), byte for byte as CPython writes them.
# A class or function is written by its name; reading finds what this program pickles by this name.

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


# The builtin exceptions that Python 2 has, in a module of their own.
_OLD_EXCEPTIONS = (
    "ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError "
    "Exception FloatingPointError FutureWarning GeneratorExit ImportError ImportWarning IndentationError IndexError "
    "KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError "
    "PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning "
    "SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError "
    "UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError"
).split()

# By the base that stands for them there, those that it has not.
_NEW_EXCEPTIONS = {
    "OSError": (
        "BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError "
        "ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError "
        "PermissionError ProcessLookupError TimeoutError"
    ).split(),
    "ImportError": ["ModuleNotFoundError"],
}


# What stands for a class or function in the stream.
def _old_name(module, name):
    if module == "builtins":
        if name in _OLD_EXCEPTIONS:
            return ("exceptions", name)
        for base, below in _NEW_EXCEPTIONS.items():
            if name in below:
                return ("exceptions", base)
    if (module, name) in _OLD_NAMES:
        return _OLD_NAMES[(module, name)]
    return (_OLD_MODULES.get(module, module), name)


def _new_name(module, name):
    if module == "exceptions":
        return ("builtins", name)
    for new, old in _OLD_NAMES.items():
        if old == (module, name):
            return new
    for new, old in _OLD_MODULES.items():
        if old == module:
            return (new, name)
    return (module, name)


# By module and name, what this program has pickled: the classes of instances, the classes and functions that
# were values, what was called with arguments; and by name, what makes the builtin values that it has pickled by calls.
# A pickle can only name these: what it may make is known when the program is compiled, and no wider than what the
# program pickles.
_instantiated = {}
_values = {}
_reduced = {}
_makers = {}


# What a pickle names. It stands for a class or function until it is known what for: the values that a pickle holds then
# are of the kinds that were pickled, and not also of those that only made them.
class _Global:
    def __init__(self, module_name, name):
        self.module_name = module_name
        self.name = name


# The one of a table's classes and functions that has this name, in a program that reads before it writes, too.
def _known(table, module_name, name):
    if (module_name, name) in table:
        return table[(module_name, name)]
    for known in intrinsics.kinds(table.get((module_name, name))):
        if known.__module__ == module_name and known.__qualname__ == name:
            return known
    return None


def _known_class(named):
    return _known(_instantiated, named.module_name, named.name)
