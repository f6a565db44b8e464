# Unions of typing are for checks; its names for other classes cannot be called.
from typing import Any, Dict, List, Optional, Tuple, Union


def attempt(f, *args):
    try:
        return f(*args)
    except TypeError as e:
        return f"TypeError: {e}"


Number = Union[int, float]
for value in (1, 2.5, "text", None, [1]):
    print(value, isinstance(value, Number), isinstance(value, Optional[str]), isinstance(value, (Number, List)))
print(issubclass(bool, Number), issubclass(str, Number), issubclass(list, Union[List, Dict]))
print(attempt(lambda: isinstance(1, Union[List[int], str])))
print(attempt(lambda: isinstance(1, List[int])), attempt(lambda: isinstance(1, Any)))
print(attempt(lambda: List()), attempt(lambda: List[int]()), attempt(lambda: Dict[str, int]()), sep="\n")
print(attempt(lambda: Tuple[int, str]()), attempt(lambda: Any()), attempt(lambda: Union[int, str]()) is not None)
print(list[int]((1, 2)), dict[str, int](a=1))


class Even:
    def __instancecheck__(self, value):
        return value % 2 == 0

    def __subclasscheck__(self, cls):
        return cls.__name__.startswith("E")


even = Even()
print(isinstance(4, even), isinstance(3, even), isinstance(3, (str, even)), issubclass(Even, even), issubclass(int, even))
print(attempt(isinstance, 1, 2), attempt(issubclass, int, 2))
print("{0.__class__.__name__} {0.real}".format(5))
