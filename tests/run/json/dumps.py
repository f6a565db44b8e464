import json

print(json.dumps(None), json.dumps(True), json.dumps(False), json.dumps(5), json.dumps(-1.5), json.dumps(1e100), json.dumps("a"), json.dumps([]), json.dumps({}), json.dumps(()), json.dumps(10**30), json.dumps(0.1), json.dumps(1.0))
print(json.dumps([1, "a", None, True, 2.5, [1, [2]], {"k": (1, 2)}]), json.dumps({"a": 1, "b": [1, 2], "c": {"d": None}}))
print(json.dumps("quote \" back \\ slash / tab \t nl \n cr \r bs \b ff \f nul \x00 del \x7f é 日 😀 \u2028"))
print(json.dumps("é日😀\n", ensure_ascii=False), json.dumps({"é": "日"}, ensure_ascii=False))
print(json.dumps({"b": 1, "a": 2}), json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, 2], separators=(",", ":")), json.dumps({"a": [1, 2]}, separators=(",", ":")))
print(json.dumps([1, {"a": [], "b": {}, "c": [1, 2], "d": {"e": "f"}}], indent=2))
print(json.dumps({"x": 1, "y": [1]}, indent="--"), json.dumps([1, 2], indent=0), json.dumps([[]], indent=1), json.dumps([1], indent=2, separators=(", ", " : ")))
print(json.dumps({1: "a", 2.5: "b", True: "c", None: "d"}), json.dumps({(1, 2): "x", "k": 1}, skipkeys=True))
print(json.dumps([float("inf"), float("-inf"), float("nan")]))


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def encode(o):
    if isinstance(o, Point):
        return {"x": o.x, "y": o.y}
    if isinstance(o, set):
        return sorted(o)
    raise TypeError("cannot encode " + type(o).__name__)


print(json.dumps([Point(1, 2), {3, 1}], default=encode))
