# Generic classes: aliases make instances, serve as bases and forward class methods.
from typing import Generic, TypeVar

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class Stack(Generic[T]):
    def __init__(self, *items: T) -> None:
        self.items: list[T] = list(items)

    @classmethod
    def of(cls, *items: T) -> "Stack[T]":
        return cls(*items)

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class IntStack(Stack[int]):
    def total(self) -> int:
        return sum(self.items)


class Pair(Generic[K, V]):
    def __init__(self, key: K, value: V):
        self.key, self.value = key, value


class Named(Pair[str, V]):
    pass


s = Stack[int](1, 2)
s.push(3)
print(s.pop(), s.items, type(s).__name__, isinstance(s, Stack))
print(Stack[str].of("a", "b").items)
print(IntStack(1, 2, 3).total(), IntStack.of(5).total(), [c.__name__ for c in IntStack.__mro__])
print(Stack[int], Pair[str, int], Stack[T], Pair[str, V], Stack["Later"])
print(Pair[int, str](1, "x").value, Named("k", 2).key)
alias = Stack[float]
made = alias(1.5)
print(alias, made.items, alias.__origin__ is Stack, alias.__args__)
print(alias == Stack[float], alias == Stack[int], alias is alias)
print(dict[K, list[V]][str, int], list[T][int], (list[T] | None)[int])
print(Pair[K, V].__parameters__, dict[K, list[K]].__parameters__)
for wrong in (lambda: list[T][int, str], lambda: list[int][str], lambda: int[str], lambda: isinstance(s, Stack[int])):
    try:
        print(wrong())
    except TypeError as e:
        print(e)


class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def map[U](self, f) -> "Box[U]":
        return Box[U](f(self.value))


class IntBox(Box[int]):
    pass


print(Box[int](3).map(str).value, IntBox(4).value, Box[int], Box[Box[str]], IntBox.__mro__[1].__name__)
print(T.__name__, T, TypeVar("C", covariant=True), TypeVar("D", contravariant=True), TypeVar("B", bound=int).__bound__)
print(TypeVar("S", int, str).__constraints__, T.__constraints__, T.__bound__, T.__covariant__)
registry = {"ints": Stack[int], "strs": Stack[str]}
print(sorted(registry), registry["ints"](7).items)
