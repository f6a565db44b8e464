# What classes show through the aliases that subscripts make.
class Box[T]:
    "A box."
    count = 0
    __slots__ = ("x",)

    def __init__(self, x):
        self.x = x

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def four():
        return 4


print(Box[int].make(5).x, Box[int].four(), Box[int].count)
make = Box[str].make
print(make("a").x, Box[int].__doc__, Box.__doc__)
print(list[int].append is list.append, dict[str, int].fromkeys("ab"))
print(list[int].__origin__, list[int].__args__, list[int].__doc__ == list.__doc__)
for name in ("missing", "y"):
    try:
        print(Box[int].missing)
    except AttributeError as error:
        print(error)
Xs = [Box(1), Box(2)]
print(Xs[1].x)
