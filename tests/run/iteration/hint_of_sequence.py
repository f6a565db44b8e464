# `__length_hint__` of the iterator over a class with `__getitem__`, and `%d` of what converts to no number.
import operator


class Sequence:
    def __init__(self, size):
        self.size = size

    def __getitem__(self, at):
        if at >= self.size:
            raise IndexError(at)
        return at

    def __len__(self):
        return self.size


class Endless:
    def __getitem__(self, at):
        return at


sequence = Sequence(4)
steps = iter(sequence)
next(steps)
print(steps.__length_hint__(), operator.length_hint(steps))
sequence.size = 1
print(steps.__length_hint__(), list(steps))
print(iter(Endless()).__length_hint__(), operator.length_hint(iter(Endless()), 9))


class Odd:
    def __int__(self):
        return 3.5


class Failing:
    def __index__(self):
        raise TypeError("own words")


class Broken:
    def __int__(self):
        raise ValueError("kept")


for thing in (Odd(), Failing(), Broken(), "3", None):
    for conversion in ("%d", "%x"):
        try:
            print(conversion % thing)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
