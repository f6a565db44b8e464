# Copies of exceptions have their arguments, attributes and notes.
import copy


class Plain(Exception):
    pass


class Detailed(Exception):
    def __init__(self, code, *details):
        super().__init__(code, *details)
        self.code = code
        self.details = list(details)


for make in (copy.copy, copy.deepcopy):
    for e in (
        ValueError("v", 1), KeyError("k"), Plain("p", [1]), Detailed(5, "a", "b"), OSError(2, "gone", "name"),
        StopIteration(7), SystemExit(3), AssertionError(), ZeroDivisionError("z"),
    ):
        made = make(e)
        print(make.__name__, repr(made), made.args, type(made) is type(e), made is e)
detailed = Detailed([1], "x")
detailed.more = {"k": [2]}
detailed.add_note("first")
shallow, deep = copy.copy(detailed), copy.deepcopy(detailed)
print(shallow.more is detailed.more, deep.more is detailed.more, deep.more, deep.details, deep.code, deep.__notes__)
print(shallow.args[0] is detailed.args[0], deep.args[0] is detailed.args[0])
gone = copy.copy(OSError(2, "gone", "name"))
print(gone, gone.errno, gone.filename, copy.copy(StopIteration(7)).value, copy.deepcopy(SystemExit(3)).code)
held = copy.deepcopy({"error": Plain("in", "dict")})
print(held["error"].args, str(held["error"]))
try:
    raise copy.copy(detailed)
except Detailed as e:
    print(e.code, e.details, e.args)
