# Frozensets name their own methods; and what is told of several wrong arguments is what CPython looks at first.
for cls in (set, frozenset):
    for name in ("isdisjoint", "issubset", "issuperset", "symmetric_difference"):
        for arguments in ((), ([1], [2]), ([1],), (5,)):
            try:
                print(name, getattr(cls([1, 2]), name)(*arguments))
            except TypeError as error:
                print(name, error)

calls = (
    lambda: b"a b".split(1.5, "x"),
    lambda: b"a b".rsplit("", []),
    lambda: "a b".split(1.5, "x"),
    lambda: "a b".rsplit(b"", ()),
    lambda: b"ab".hex("ab", "x"),
    lambda: b"ab".find("x", "y"),
    lambda: b"ab".rindex("x", 0, 1.5),
    lambda: b"ab".count(-1, "x"),
    lambda: b"ab".startswith(2, b"x"),
    lambda: b"ab".endswith("x", 0, "y"),
    lambda: (5).to_bytes("x", "y"),
    lambda: (5).to_bytes(1.5, b"y"),
    lambda: (5).to_bytes(2, "y"),
)
for call in calls:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
