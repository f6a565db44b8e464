# `AttributeError.obj` and `name`: which errors keep the object, of every kind of object, and what it keeps alive.
import math


class Plain:
    kind = "plain"

    def __init__(self, tag):
        self.tag = tag


class Slotted:
    __slots__ = ("a",)


class Guarded:
    @property
    def locked(self):
        return 1


def function():
    return 0


def delete_from_class():
    del Plain.nope


def delete_slot():
    del Slotted().a


def delete_from_instance():
    del Plain(1).nope


def delete_from_function():
    del function.nope


def delete_from_module():
    del math.nope


def delete_from_int():
    del (5).nope


def set_on_int():
    (5).real = 3


def set_on_str():
    "text".nope = 1


def set_property():
    Guarded().locked = 2


def delete_named():
    delattr(Plain(1), "nope")


def set_named():
    setattr(5, "nope", 1)


def get_named():
    getattr([1, 2], "nope")


def method_of_super():
    super(Plain, Plain(1)).nope()


for access in (
    lambda: function.nope,
    lambda: math.nope,
    lambda: Slotted().a,
    lambda: Plain(2).nope(),
    lambda: Plain.nope(1),
    lambda: (1, "two").nope,
    lambda: ().nope,
    lambda: [1].append.nope,
    lambda: None.nope,
    lambda: 2.5.nope,
    lambda: (2**80).nope,
    lambda: {"k": 1}.nope,
    lambda: True.nope,
    delete_from_class,
    delete_slot,
    delete_from_instance,
    delete_from_function,
    delete_from_module,
    delete_from_int,
    set_on_int,
    set_on_str,
    set_property,
    delete_named,
    set_named,
    get_named,
    method_of_super,
):
    try:
        access()
    except AttributeError as error:
        print(error, "|", error.name, "|", type(error.obj).__name__)

point = Plain("first")
try:
    point.colour
except AttributeError as error:
    kept = error
print(kept.obj is point, kept.obj.tag, kept.name, kept.args)
point = None
print(kept.obj.tag, getattr(kept.obj, "colour", "none"))

for value in [7, "seven", (7, 7), [7], {7: 7}, None, 7.5]:
    try:
        value.seventh
    except AttributeError as error:
        print(error.obj, error.obj == value)

made = [AttributeError("x", name="n", obj=5), AttributeError("x"), AttributeError("x", obj="only")]
print([(error.name, error.obj) for error in made])


class Meant(AttributeError):
    pass


try:
    raise Meant("mine", name="m", obj=point)
except AttributeError as error:
    print(repr(error), error.name, error.obj)
