# Methods of builtin types called through the class: the receiver is looked at before the arguments are counted.
def show(f, *args):
    try:
        print(f(*args))
    except TypeError as e:
        print(e)


show(lambda: list.append(1))
show(lambda: list.append())
show(lambda: list.append([]))
show(lambda: list.append([], 1, 2))
show(lambda: str.join(1))
show(lambda: str.join(","))
show(lambda: str.upper(b"a", 1))
show(lambda: dict.get([], 1, 2, 3))
show(lambda: dict.get({}))
show(lambda: set.add([]))
show(lambda: set.add({1}))
show(lambda: tuple.count([1]))
show(lambda: bytes.hex(1.5, 2, 3, 4))
show(lambda: int.bit_length("a", 1))
show(lambda: float.hex(None, 1))
for method in ({1}.__contains__, {}.__contains__, [].__getitem__, {}.__getitem__):
    show(method)
    show(method, 1, 2)
show(object.__init__)
show(object.__repr__)
show(object.__new__)
show(list.__len__)
show((5).__round__, None)
show((5).__round__)
