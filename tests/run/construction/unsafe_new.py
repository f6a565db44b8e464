"""object.__new__ makes no instances of classes that hold a native value."""

class T(tuple):
    pass
class I(int):
    pass
class O:
    pass
for cls in (T, I, O, int, str, dict, list, object):
    try:
        print(type(object.__new__(cls)).__name__)
    except TypeError as e:
        print(e)
try:
    object.__new__(T)
except TypeError as e:
    print(e)
