# `type` statements: lazy values.
type Number = int
type Pairs[K, V] = list[tuple[K, V]]
type Later = DefinedLater
print(Number, Pairs, type(Number).__name__)
print(Number.__name__, Number.__value__, Number.__type_params__)
print(Pairs.__type_params__)
try:
    Later.__value__
except NameError as e:
    print(e)


class DefinedLater:
    pass


print(Later.__value__ is DefinedLater)


def local():
    type Local = str
    return Local


print(local(), local().__value__("converted"))
type = "still a name"
print(type)
