# A class below property with a `__get__` of its own, whose setters are of the same class.
class Doubled(property):
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return super().__get__(obj, owner) * 2


class Box:
    def __init__(self):
        self.held = 3

    @Doubled
    def size(self):
        return self.held

    @size.setter
    def size(self, value):
        self.held = value

    @size.deleter
    def size(self):
        self.held = 0


box = Box()
print(box.size)
box.size = 10
print(box.size, box.held)
del box.size
print(box.size, type(Box.__dict__["size"]).__name__, type(Box.size).__name__)
