# What classes and functions keep for the interpreter takes values of one type and cannot be deleted.
def attempt(what, action):
    try:
        action()
    except Exception as e:
        print(what, "->", type(e).__name__ + ":", e)
    else:
        print(what, "-> done")


class C:
    "doc"


def name_class(value):
    C.__name__ = value


def qualname_class(value):
    C.__qualname__ = value


for value in (5, None, "D", b"x"):
    attempt(f"__name__ = {value!r}", lambda: name_class(value))
    attempt(f"__qualname__ = {value!r}", lambda: qualname_class(value))
print(C.__name__, C.__qualname__, C)


def set_bases():
    C.__bases__ = 5


def empty_bases():
    C.__bases__ = ()


def same_bases():
    C.__bases__ = (object,)


def set_dict():
    C.__dict__ = {}


def set_mro():
    C.__mro__ = ()


for action in (set_bases, empty_bases, set_dict, set_mro):
    attempt(action.__name__, action)


name_class("C")


def delete_name():
    del C.__name__


def delete_qualname():
    del C.__qualname__


def delete_module():
    del C.__module__


attempt("del __name__", delete_name)
attempt("del __qualname__", delete_qualname)


def f(x):
    "about f"
    return x


def name_f(value):
    f.__name__ = value


for value in (3, "renamed", None):
    attempt(f"f.__name__ = {value!r}", lambda: name_f(value))
print(f.__name__, f.__qualname__)


def unname_f():
    del f.__name__


def close_f():
    f.__closure__ = None


def move_f():
    f.__globals__ = {}


attempt("del f.__name__", unname_f)
attempt("f.__closure__", close_f)
attempt("f.__globals__", move_f)
print(f.__doc__)
del f.__doc__
print(f.__doc__)
f.__doc__ = "again"
print(f.__doc__, f(1))
