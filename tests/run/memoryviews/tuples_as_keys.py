# A view of one dimension takes a tuple of one index; and the bounds of index() are told from those of slices.
view = memoryview(bytearray(b"abcd"))
for key in ((), (1,), (-1,), (9,), (1, 2), (1, 2, 3), ("a",), (slice(1),), (slice(1), slice(2)), (1, "a"), "a", 1.5, ...):
    try:
        print(key, view[key])
    except (TypeError, IndexError, NotImplementedError) as error:
        print(key, type(error).__name__, error)
view[(0,)] = 122
print(bytes(view))

for bounds in ((None,), ("x",), (1.5, 2), (0, b"a"), (True, False)):
    for values in ([3, 1], (3, 1)):
        try:
            print(values.index(3, *bounds))
        except (TypeError, ValueError) as error:
            print(error)
for arguments in (("a", b"ab"), (3, b""), (b"x", b"ab"), (5, 7)):
    for method in (bytes.ljust, bytes.rjust, bytes.center):
        try:
            print(method(b"ab", *arguments))
        except TypeError as error:
            print(error)
for separator in (1, "", "ab", b"", b"-", ":", "é", [1], bytearray(b"-")):
    try:
        print(b"abc".hex(separator))
    except (TypeError, ValueError) as error:
        print(repr(separator), error)
