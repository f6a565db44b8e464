# Methods of builtin types called through the class: the receiver is looked at before the arguments are counted.
def show(f, *args):
    try:
        print(f(*args))
    except TypeError as e:
        print(e)


show(list.append, 1)
show(list.append)
show(list.append, [])
show(list.append, [], 1, 2)
show(str.join, 1)
show(str.join, ",")
show(str.upper, b"a", 1)
show(dict.get, [], 1, 2, 3)
show(dict.get, {})
show(set.add, [])
show(set.add, {1})
show(tuple.count, [1])
show(bytes.hex, 1.5, 2, 3, 4)
show(int.bit_length, "a", 1)
show(float.hex, None, 1)
for f in (set.__contains__, dict.__contains__, list.__getitem__, dict.__getitem__):
    show(f)
for method in ({1}.__contains__, {}.__contains__, [].__getitem__, {}.__getitem__, frozenset().__contains__):
    show(method)
    show(method, 1, 2)
show(object.__init__)
show(object.__repr__)
show(object.__new__)
show(list.__len__)
show((5).__round__, None)
show((5).__round__)
