# Items of objects that have none: getting, setting and deleting by position.
class A:
    pass


class S:
    def __len__(self):
        return 1


for x in (
    1,
    None,
    (1,),
    "a",
    A(),
    S(),
    A,
    len,
    1.5,
    {1},
    frozenset(),
    range(3),
    b"a",
    lambda: 1,
    {}.keys(),
    type,
):
    for k in (0,):
        try:
            del x[k]
        except Exception as e:
            print(type(e).__name__, e)
        try:
            x[k] = 1
        except Exception as e:
            print(type(e).__name__, e)
        try:
            x[k]
        except Exception as e:
            print(type(e).__name__, e)
