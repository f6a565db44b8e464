# What exception groups are made of.
eg = ExceptionGroup("many", [ValueError(1), KeyError("k")])
print(eg.message, eg.exceptions, eg.args, str(eg), repr(eg))
print(str(ExceptionGroup("one", (TypeError("t"),))))
print(isinstance(eg, Exception), isinstance(eg, BaseExceptionGroup), ExceptionGroup.__mro__[1].__name__)
print(type(BaseExceptionGroup("b", [ValueError(1)])).__name__)
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for make in [lambda: ExceptionGroup("e", []), lambda: ExceptionGroup("e", 5), lambda: ExceptionGroup("e", [1]),
             lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("e", [KeyboardInterrupt()]),
             lambda: ExceptionGroup("e", [ValueError(), "x"])]:
    try:
        make()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    raise eg
except ExceptionGroup as g:
    print(g is eg, len(g.exceptions), g.exceptions[0].args)
try:
    raise ExceptionGroup("nest", [eg, OSError(2, "no")])
except Exception as g:
    print(g.exceptions[0].exceptions[1], g.exceptions[1].errno)
