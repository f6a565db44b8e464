# What is assigned to exceptions stands in their __dict__; what their class keeps natively does not.


class ApiError(Exception):
    def __init__(self, message, **details):
        super().__init__(message)
        self.message = message
        self.__dict__.update(details)


def show(exc):
    print(type(exc).__name__, vars(exc), exc.__dict__ == dict(vars(exc)), len(exc.__dict__))


try:
    raise ApiError("no such thing", status=404)
except ApiError as e:
    show(e)
    print(e.status, "status" in e.__dict__, "args" in vars(e), sorted(e.__dict__), e.__dict__.get("nothing", "-"))
    e.__dict__["seen"] = True
    print(e.seen, list(e.__dict__.items()))
    del e.__dict__["seen"]
    print(hasattr(e, "seen"))

plain = ValueError("x")
show(plain)
plain.hint = "try another"
show(plain)
try:
    raise plain
except Exception as e:
    e.again = 1
    e.add_note("a note")
    show(e)

failed = OSError(2, "no such file", "name")
show(failed)
failed.extra = None
show(failed)
try:
    plain.__dict__["missing"]
except KeyError as e:
    print("KeyError", e)


# Whatever class an exception has, its text is that class's.
def texts(*makers):
    for make in makers:
        try:
            make()
        except Exception as e:
            print(e, "|", repr(e), "|", isinstance(e, BaseExceptionGroup), isinstance(e, LookupError))


def group():
    raise ExceptionGroup("several", [ValueError(1), KeyError("k")])


texts(lambda: {}["key"], lambda: int("x"), group, lambda: [][1])
