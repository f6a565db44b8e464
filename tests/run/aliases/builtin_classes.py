t = list[int]
print(t, t.__origin__, t.__args__, t.__parameters__)
print(repr(dict[str, int]), tuple[int, ...], set[str], frozenset[int], type[int])
print(t())
print(t([1,2]), t("abc"))
print(dict[str, list[int]])
try:
    isinstance([], list[int])
except TypeError as e: print(e)
try:
    issubclass(list, list[int])
except TypeError as e: print(e)
print(list[int] == list[int], list[int] == list[str], hash(list[int]) == hash(list[int]))
print(type(list[int]))
class L(list[int]): pass
print(L.__bases__, L([1]), L.__orig_bases__)
print(list["A"], list[None], dict[str, None])
print(isinstance(list[int], type))
u = int | str
print(u, u.__args__, type(u))
print(isinstance(1, u), isinstance(1.0, u), issubclass(bool, u))
print(int | None, None | int, list[int] | None, int | int, int | str | int)
print(int | str == str | int)
from collections import deque, defaultdict, OrderedDict, Counter
print(deque[int], defaultdict[str, int])
try:
    int | 1
except TypeError as e: print(e)
try:
    int[str]
except TypeError as e: print(e)
print(t.append)if False else None
print(list[int].__doc__ == list.__doc__)
