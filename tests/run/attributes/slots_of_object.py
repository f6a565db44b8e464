# What `object` gives every class to name: comparisons that know nothing, and what pickling and abc ask for.
class Plain:
    pass


class Filled:
    def __init__(self):
        self.a = 1


names = """__lt__ __le__ __gt__ __ge__ __eq__ __ne__ __hash__ __repr__ __str__ __reduce__ __reduce_ex__ __dir__
__init_subclass__ __subclasshook__ __format__ __getattribute__ __setattr__ __delattr__ __new__ __init__ __class__
__getstate__ __doc__""".split()
for name in names:
    print(name, hasattr(Plain, name), hasattr(Plain(), name), hasattr(object(), name), hasattr(int, name))
for name in ("__len__", "__iter__", "__add__", "__bool__"):
    print(name, hasattr(Plain, name), hasattr(Plain(), name))
print(hasattr(Plain, "__lt__"), hasattr(Plain(), "__gt__"), hasattr(Plain, "__call__"), hasattr(Plain(), "__call__"))

p = Plain()
print(p.__lt__(1), p.__le__(p), p.__gt__(None), p.__ge__(2), p.__eq__(p), p.__eq__(1), p.__ne__(1))
print(object.__lt__(p, p), Plain.__ge__(p, 5), Plain.__eq__(p, p))
try:
    p < p
except TypeError as e:
    print(e)
print(p.__sizeof__() > 0, p.__getstate__(), Filled().__getstate__())
print(Plain.__subclasshook__(int), p.__subclasshook__(int), Plain.__init_subclass__())
print("__lt__" in dir(p), "__reduce_ex__" in dir(Plain), "__subclasshook__" in dir(object))
print(Filled().__reduce_ex__(2)[1:])


class Ordered:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        if not isinstance(other, Ordered):
            return super().__lt__(other)
        return self.v < other.v


print(Ordered(1) < Ordered(2), Ordered(1).__lt__(5))
try:
    Ordered(1) < 5
except TypeError as e:
    print(e)
