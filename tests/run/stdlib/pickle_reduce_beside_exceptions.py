# Classes and exceptions that say how they are made, in one program.
import pickle


class Refused(Exception):
    def __init__(self, what, code):
        super().__init__(what)
        self.code = code

    def __reduce__(self):
        return (Refused, (self.args[0], self.code))


class Point:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return (Point, (self.x,))


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    refused = pickle.loads(pickle.dumps(Refused("no", 2), protocol))
    print(protocol, repr(refused), refused.code)
    print(pickle.loads(pickle.dumps(Point(3), protocol)).x)
    print(repr(pickle.loads(pickle.dumps(ValueError("bad", 3), protocol))))
    print(pickle.loads(pickle.dumps({"a": [1, (2, 3)], "n": None, "f": 1.5, "b": True}, protocol)))
    print(pickle.loads(pickle.dumps(Point, protocol)) is Point, pickle.loads(pickle.dumps(KeyError, protocol)))

for cls in (int, type, list, str):
    try:
        print(object.__new__(cls))
    except TypeError as error:
        print(error)
    print(cls.__qualname__, isinstance(cls, type))
