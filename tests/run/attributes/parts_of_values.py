# What `__reduce__` and `__reduce_ex__` give for builtin values, for instances, and for classes that have their own.


def show(value, protocol):
    maker, arguments, *rest = value.__reduce_ex__(protocol)
    parts = [list(part) if hasattr(part, "__next__") else part for part in rest]
    print(maker.__name__, arguments, parts)


for value in ({1}, frozenset([2]), [1], {"a": 1}, bytearray(b"x"), 1.5, (1,), range(3), slice(1, 2), "s", 7, True, b"z", 2j):
    show(value, 4)
print(set([3]).__reduce__(), range(1, 9, 2).__reduce__())


class Stack(list):
    pass


class Table(dict):
    pass


class Group(set):
    pass


class Number(int):
    pass


class Pair(tuple):
    def __getnewargs__(self):
        return (5, 6)


class Failure(Exception):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code


class Named:
    def __init__(self):
        self.name = "n"


class Own:
    def __reduce__(self):
        return (Own, ())


stack = Stack([1, 2])
stack.tag = "t"
number = Number(4)
number.note = 1
group = Group([1])
group.owner = "o"
for value in (stack, Table(a=1), group, number, Pair((1, 2)), Failure("no", 2), ValueError("x", 1), Named(), Own()):
    show(value, 2)
print(Own().__reduce_ex__(0), Failure("no", 3).__reduce__())
