# Stars in lists, tuples and calls ask how long an object is before they go through it.
class Hinted:
    def __init__(self, hint=3):
        self.hint = hint
        self.at = 0

    def __iter__(self):
        print("iter", end=" ")
        return self

    def __next__(self):
        self.at += 1
        if self.at > 3:
            raise StopIteration
        return self.at

    def __length_hint__(self):
        print("hint", end=" ")
        return self.hint


class Sized:
    def __len__(self):
        print("len", end=" ")
        return 2

    def __getitem__(self, at):
        if at > 1:
            raise IndexError
        return at


class Plain:
    def __iter__(self):
        return iter("xy")


def arguments(*args):
    return args


print([*Hinted()])
print((*Hinted(),), (0, *Hinted()))
print(arguments(*Hinted()), arguments(0, *Hinted(), *Sized()))
print([*Sized()], (*Sized(),), arguments(*Sized()))
print([*Plain(), *Hinted(NotImplemented)], [*Hinted(100)], [*Hinted(False)])
for bad in (-1, "x", 1.5, None):
    try:
        print([*Hinted(bad)])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
mixed = [Hinted(), Plain(), [1, 2], (3,), {4: 5}]
print([[*item] for item in mixed])
print({*Hinted()}, {**{"a": 1}})
