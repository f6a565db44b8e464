# Special methods that are called by name, with too many, too few and wrong arguments.
from array import array
from collections import deque


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":" + str(e))


t(lambda: "a".__mul__(1, 2))
t(lambda: [].__rmul__())
t(lambda: ().__mul__(1, 2, 3))
t(lambda: bytearray().__imul__())
t(lambda: (1).__mul__(1, 2))
t(lambda: (2).__pow__())
t(lambda: (2.0).__pow__())
t(lambda: [1].__setitem__(1))
t(lambda: {}.__setitem__(1))
t(lambda: "a".__add__())
t(lambda: (1).__floor__(2))
t(lambda: (1.5).__ceil__(2, 3))
t(lambda: 1j.__complex__(1))
t(lambda: (1).__format__())
t(lambda: (1).__format__(b"x"))
t(lambda: (1.5).__format__(None))
t(lambda: 1j.__format__("", ""))
t(lambda: "a".__format__([1]))
t(lambda: [1].__format__(3))
t(lambda: ().__format__(3))
t(lambda: {}.__format__("x"))
t(lambda: object().__format__(1))
t(lambda: None.__format__(1))
t(lambda: True.__format__(1))
t(lambda: int.__format__(5, "03d") + str.__format__("x", ">3") + format(None, ""))
t(lambda: range(3).count())
t(lambda: range(3).index(1, 2))
t(lambda: (range(3).index(2), range(3).count(5)))
t(lambda: array("i", [1]).pop(range(2)))
t(lambda: array("i", [1]).pop(1.5))
t(lambda: array("i", [1]).fromunicode({1}))
t(lambda: array("i", [1]).frombytes(slice(1)))
t(lambda: deque([1], 1).insert(range(2), 1))
t(lambda: deque([1, 2], 5).insert(1.5, 1))
t(lambda: deque().rotate("a"))
