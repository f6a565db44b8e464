# The types of builtin iterators are seen, and make no instances themselves.
import copy

made = [
    iter([]),
    iter(()),
    iter({}),
    iter({}.items()),
    iter({}.values()),
    reversed([]),
    reversed({}),
    iter(set()),
    iter(range(3)),
    iter("a"),
    iter(b"a"),
    iter(bytearray(b"a")),
    iter(int, 0),
    (x for x in ()),
]
for iterator in made:
    cls = type(iterator)
    for arguments in ((), (5,), ([1, 2],)):
        try:
            print(cls(*arguments))
        except TypeError as error:
            print(cls.__name__, error)

for cls in (enumerate, zip, map, filter, reversed):
    try:
        print(list(cls()))
    except TypeError as error:
        print(cls.__name__, error)
print(list(type(enumerate(""))("ab")), list(type(zip())("ab", [1, 2])), list(type(reversed("ab"))([1, 2])))


def rebuilt(value):
    maker, arguments, state, items, pairs = (list(value.__reduce_ex__(4)) + [None] * 3)[:5]
    result = maker(*arguments)
    if items is not None:
        for item in items:
            result.append(item)
    if pairs is not None:
        for key, item in pairs:
            result[key] = item
    return result


print(rebuilt({"a": 1}), rebuilt([1, 2]), rebuilt({1}), rebuilt(2.5), rebuilt(copy.copy((1, 2))))
