# Private names are mangled wherever an identifier stands in a class, and nowhere else.
class Outer:
    __x = 1
    import math as __math

    def __init__(self):
        self.__y = 2

    def argument(self, __value):
        return __value

    def local(self):
        __local = 5
        return sorted(locals())

    def keyword(self, **words):
        return words

    def passes(self):
        return self.keyword(__key=3)

    def uses_module(self):
        return self.__math.floor(2.5)

    def sets_global(self):
        global __shared
        __shared = 7

    def nested(self):
        return (lambda: self.__y)(), [self.__x for _ in "1"]

    def __dunder__(self):
        return "not mangled"

    def both(self):
        return self.__x, self.__y, self.__dunder__()


class Lower(Outer):
    __x = 10

    def mine(self):
        return self.__x, self.both()


o = Lower()
print(o.mine(), vars(o), o.argument(3), o.passes(), o.uses_module(), o.nested())
print(o.local())
o.sets_global()
print(globals().get("_Outer__shared"), "__shared" in globals())
print(sorted(name for name in dir(o) if name.startswith(("_Outer", "_Lower"))))
print(getattr(o, "_Outer__x"), hasattr(o, "__x"))
try:
    o.__x
except AttributeError as error:
    print(error)


class _Leading:
    __v = 1

    def get(self):
        return self.__v


class __:
    __v = 2


print(_Leading()._Leading__v, _Leading().get(), __.__dict__.get("__v"))
