# PEP 695: generic functions and classes at run time.
def first[T](items: list[T]) -> T:
    return items[0]


def pair[K, V](k: K, v: V) -> tuple[K, V]:
    return k, v


class Box[T]:
    def __init__(self, value: T) -> None:
        self.value = value

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.value))


class Stack[T](Box[T]):
    items: list[T]

    def __init__(self):
        self.items = []

    def push(self, item: T):
        self.items.append(item)
        return self


print(first([1, 2]), first("ab"), pair(1, "x"))
print(Box(3).map(str).value + "!", Box[int](4).value, Stack().push(1).push(2).items)
print(first.__name__, Box.__name__, Box.map.__qualname__)


def shows[T](x):
    return T, x


t, x = shows(1)
print(t, x, type(t).__name__, t.__name__)


def all_kinds[T: int, *Ts, **P](x: T, *args: *Ts) -> T:
    return x


print(all_kinds(1, 2), all_kinds.__type_params__)
print(Box.__type_params__, pair.__type_params__)
bound = all_kinds.__type_params__[0]
print(bound.__bound__, bound.__constraints__)


class Default[T = int]:
    pass


print(Default.__type_params__[0].__default__)
f = lambda: 1


class Outer:
    def method[T](self, x: T) -> T:
        return x

    @staticmethod
    def static[T](x: T) -> T:
        return x

    class Inner[T]:
        pass


print(Outer().method(2), Outer.static(3), Outer.Inner.__qualname__)


def closure[T](n):
    def inner():
        return T, n
    return inner


print(closure(5)())
