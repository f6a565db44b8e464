# The doc and the name of a property may be set when it is made, and are an object's like any other.


class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def celsius(self):
        "Degrees above freezing."
        return self.degrees

    kelvin = property(lambda self: self.degrees + 273)
    kelvin.__doc__ = "Degrees above nothing."
    plain = property(lambda self: self.degrees)


print(Temperature.celsius.__doc__)
print(Temperature.kelvin.__doc__)
print(Temperature.plain.__doc__)
Temperature.celsius.__doc__ = "Said anew."
print(Temperature.celsius.__doc__, Temperature(3).kelvin)
setattr(Temperature.plain, "__doc__", None)
print(Temperature.plain.__doc__, Temperature.plain.__name__)
Temperature.plain.__name__ = "other"
print(Temperature.plain.__name__)

for name in ("fget", "fset", "fdel", "missing"):
    try:
        setattr(Temperature.celsius, name, None)
    except AttributeError as error:
        print(name, error)
try:
    Temperature.celsius.fget = len
except AttributeError as error:
    print(error)


class Documented(property):
    "A property of its own."


documented = Documented(lambda self: 1, doc="given")
print(documented.__doc__)
documented.__doc__ = "changed"
print(documented.__doc__)
documented.note = "kept"
print(documented.note)
