# Instances of the program's classes: attributes, slots, __getstate__, __reduce__, classes below builtin ones.
import io
import pickle


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b

    def __repr__(self):
        return f"Slotted({self.a}, {self.b})"


class Cached:
    def __init__(self):
        self.data = [1, 2]
        self.cache = "full"

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["cache"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = "empty"

    def __repr__(self):
        return f"Cached({self.data}, {self.cache})"


class Tags(list):
    pass


class Outer:
    class Inner:
        def __repr__(self):
            return "Inner"


for value in [Point(1, [2]), Cached(), Tags(["x"]), Outer.Inner()]:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data, pickle.loads(data))
print(pickle.loads(pickle.dumps(Slotted(1, (2,)))))
try:
    pickle.dumps(Slotted(1, 2), 0)
except TypeError as e:
    print(e)

file = io.BytesIO()
pickle.dump(Point(0, 0), file)
pickle.dump([Point, Tags], file, protocol=2)
file.seek(0)
print(pickle.load(file), [cls.__name__ for cls in pickle.load(file)])
try:
    pickle.load(file)
except EOFError as e:
    print(e)
