# Special methods that are deleted from their class while its instances live.
class Numbers:
    def __iter__(self):
        return self

    def __next__(self):
        del Numbers.__next__
        return 1


numbers = iter(Numbers())
print(next(numbers))
try:
    next(numbers)
except TypeError as e:
    print("TypeError", e)


def make():
    count = 0

    class Counter:
        def __call__(self):
            nonlocal count
            count += 1
            return count

        def __len__(self):
            return count

    return Counter


Counter = make()
counter = Counter()
print(counter(), counter(), len(counter))
del Counter.__call__
del Counter.__len__
for f in (lambda: counter(), lambda: len(counter), lambda: bool(counter)):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)


class All:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError("big")
        return i

    def __bool__(self):
        return False

    def __contains__(self, x):
        return True

    def __add__(self, other):
        return "add"

    def __eq__(self, other):
        return "eq"

    def __str__(self):
        return "str"

    def __iter__(self):
        return iter("abc")

    def __int__(self):
        return 5

    def __hash__(self):
        return 5


x = All()


def tour():
    out = []
    for f in (len, lambda x: x[1], bool, lambda x: 9 in x, lambda x: x + 1, lambda x: x == 1, list, int):
        try:
            out.append(f(x))
        except Exception as e:
            out.append(type(e).__name__)
    print(*out)


tour()
for name in ["__bool__", "__contains__", "__add__", "__eq__", "__iter__", "__int__", "__len__", "__getitem__"]:
    delattr(All, name)
    print("without", name)
    tour()
