# Computed names on values of several kinds, own objects among them: what texts of the program say, and what is nowhere.
class Record:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def upper(self):
        return "Record.upper"

    @property
    def size(self):
        return len(self.__dict__)


class Items(list):
    label = "items"

    def first(self):
        return self[0]


values = ["Text", Record(x=1, y=[2]), [3, 1], 5, {"k": 1}, 2.5, (1, 1), Items([9, 8]), b"ab", Record, str, None]
for name in "upper size x append real first label copy count nothing".split():
    found = []
    for value in values:
        try:
            attribute = getattr(value, name)
        except AttributeError as exc:
            found.append(None)
            if name == "nothing":
                print(exc)
            continue
        found.append(attribute() if callable(attribute) and name in ("upper", "first") and value not in (Record, str) else name)
        assert hasattr(value, name)
    print(name, found)

print([getattr(value, "count", "no count") == "no count" for value in values])
for value in values:
    # Read from what only a run knows.
    unknown = "".join(chr(ord(c) - 1) for c in "opuijoh`mjlf`uijt")
    print(hasattr(value, unknown), getattr(value, unknown, "default"), end=" ")
print()


def read(value, names):
    for name in names:
        value = getattr(value, name)
    return value


class Node:
    def __init__(self, value, left=None):
        self.value = value
        self.left = left


tree = Node(1, Node("two", Node([3.5])))
print(read(tree, ["left", "left", "value"]), read(tree, ["left", "value"]), read(tree, ["value", "real"]))
print(read(tree, ["left", "value", "title"])(), read(tree, ["left", "left", "value", "copy"])())

# Only values of the runtime of few kinds: any name.
word = "".join(reversed("reppu"))
print([getattr(text, word)() for text in ("a", "bc")])
