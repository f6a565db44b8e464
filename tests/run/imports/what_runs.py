# Only what a program gets to has to be there: imports in functions, for other versions, systems and tools.
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import types_of_nothing
if sys.version_info >= (3, 99) or sys.version_info < (3,) or sys.version_info[0] == 2 or sys.version_info[:2] < (3, 3):
    import module_of_another_version
elif sys.hexversion < 0x03000000 or sys.version_info.major != 3:
    from itertools import imap
else:
    print("this version")
if sys.platform == "win32" or sys.platform.startswith("java") or os.name == "nt":
    import winreg
elif sys.platform in ("darwin", "cygwin"):
    import module_of_another_system
else:
    print("this system")
print(sys.version_info >= (3, 8), sys.version_info > (3, 12), sys.version_info <= (3,), sys.version_info.minor >= 8)
print("win" if os.name == "nt" else "posix", sys.platform not in ("win32", "darwin"), sys.version_info[1] != 2)


def with_numbers():
    import nothing_like_this

    return nothing_like_this.array([1])


def never_called(text):
    exec(text)
    return eval(text)


class Tool:
    def show(self):
        from nothing_like_that import shown

        return shown(self)

    def unused(self, name):
        return __import__(name)


for function in (with_numbers, Tool().show):
    try:
        function()
    except ImportError as error:
        print(type(error).__name__, error, error.name)
try:
    import nothing_first
except ImportError:
    try:
        import nothing_second
    except ImportError as error:
        print(error)
try:
    from collections.abc import Sequence
except ImportError:
    from collections import Sequence
print(issubclass(list, Sequence))
print(callable(never_called), hasattr(Tool, "unused"))
