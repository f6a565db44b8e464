# An item of a list that is always empty has no kind; beside bytes, whose items are ints, and beside other sequences.


def item(sequence, key):
    return described(sequence[int(key)], key)


def described(value, key):
    return format(value, key[1:])


for sequence in ([], b"abc", bytearray(b"xy")):
    for key in ("1", "7"):
        try:
            print(item(sequence, key))
        except IndexError as error:
            print(error)


def both(sequence, other):
    return (sequence[0] if sequence else -1) + (other[0] if other else 0)


for sequence in ([], (), b"a", range(5, 7)):
    for other in ([], [1], b""):
        print(both(sequence, other), end=" ")
print()
