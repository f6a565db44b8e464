# split and subgroup keep notes, cause and traceback; derive makes the parts.
class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, tag):
        self = super().__new__(cls, message, excs)
        self.tag = tag
        return self

    def derive(self, excs):
        return MyGroup(self.message, excs, self.tag)


g = MyGroup("m", [ValueError(1), TypeError(2)], "T")
g.add_note("note")
g.__cause__ = KeyError("cause")
match, rest = g.split(ValueError)
print(type(match).__name__, match.tag, match.exceptions, match.__notes__, repr(match.__cause__))
print(type(rest).__name__, rest.tag, rest.exceptions)
print(g.subgroup(lambda e: isinstance(e, TypeError)).exceptions)
print(g.subgroup((KeyError, IndexError)), g.split(OSError)[0])
print(g.subgroup(MyGroup) is g, g.split(ExceptionGroup)[0] is g)
try:
    g.split(5)
except TypeError as e:
    print(e)
deep = ExceptionGroup("a", [ExceptionGroup("b", [ValueError(1)]), ExceptionGroup("c", [ValueError(2), KeyError(3)])])
print(repr(deep.subgroup(KeyError)))
print([repr(x) for x in deep.split(ValueError)])
