# What `__del__` raises goes to sys.unraisablehook.
import sys


class Broken:
    def __init__(self, what):
        self.what = what

    def __del__(self):
        raise self.what


def hook(info):
    print("hook:", info.exc_type.__name__, info.exc_value, info.err_msg, info.object is Broken.__del__)


sys.unraisablehook = hook
one = Broken(ValueError("first"))
del one
print("after the first")


def leave():
    local = Broken(KeyError("second"))
    print("leaving")


leave()


def raising():
    local = Broken(TypeError("third"))
    raise IndexError("own")


try:
    raising()
except IndexError as error:
    print("caught", error)
items = [Broken(OSError(2, "no")), Broken(StopIteration())]
items.clear()
print("end")
