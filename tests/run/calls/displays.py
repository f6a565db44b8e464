# Stars in list, tuple, set and dict displays.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b} == {1, 2, 3, 4}, {**{"x": 1}, **{"y": 2}})
print([*a, 0, *b], (0, *a), [*"ab", *range(2)], [*{"k": 1}])
print((*[],), [*()], {*[]}, {**{}})
print({**{"a": 1, "b": 2}, "a": 3}, {"a": 3, **{"a": 1}})
mixed = [*a, "text", *b, None, *[2.5]]
print(mixed)
merged = {**{1: "one"}, **{"two": 2}}
print(merged)
print([*[*a, *b], *[[*a]]])
print(*(x for x in a), sep=";")
t = *a, *b
print(t)
for x in *a, *b:
    print(x, end=" ")
print()


def attempt(make):
    try:
        print(make())
    except TypeError as error:
        print(error)


attempt(lambda: [*5])
attempt(lambda: (*None,))
attempt(lambda: {*1.5})
attempt(lambda: {**5})
attempt(lambda: {**[1]})
attempt(lambda: {*[[]]})
attempt(lambda: {**{1: 2}, [3]: 4})


class M:
    def keys(self):
        return iter("ab")

    def __getitem__(self, key):
        return key * 2


print({**M()}, {"a": 0, **M(), "b": 1})
original = [1, 2]
copy = [*original]
copy.append(3)
print(original, copy)
