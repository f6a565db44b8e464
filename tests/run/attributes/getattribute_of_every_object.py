# `__getattribute__` that passes names on, for what every object has; and copies of objects that say how they are made.
import copy


class Logged:
    def __init__(self):
        self.y = 1

    def __getattribute__(self, name):
        print("asked for", name)
        return object.__getattribute__(self, name)


logged = Logged()
print(logged.__dict__, logged.__class__.__name__, logged.y)
print(logged.__class__, logged.__doc__, logged.__module__)


class Made:
    def __new__(cls, value):
        print("new", value)
        made = object.__new__(cls)
        made.value = value
        return made

    def __getnewargs__(self):
        print("newargs")
        return (self.value,)


print(copy.copy(Made(3)).value)
print(copy.deepcopy(Made([3])).value)
