import base


class KindError(Exception):
    pass


class Dog(base.Animal):
    def sound(self):
        return "woof"


class Fish(base.Animal):
    pass


def make_all():
    return [Dog("rex"), Fish("bubbles")]


def fail():
    raise KindError("no such kind")
