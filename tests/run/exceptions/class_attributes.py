# Exceptions with class attributes, properties, methods and several bases.
class AppError(Exception):
    code = 500
    title = "app"

    def describe(self):
        return f"{self.title}/{self.code}: {self}"

    @property
    def upper(self):
        return str(self).upper()


class NotFound(AppError, LookupError):
    code = 404
    title = "not found"

    def __init__(self, what, *, hint=None):
        super().__init__(f"{what} is missing")
        self.what = what
        self.hint = hint

    def __repr__(self):
        return f"<NotFound {self.what}>"


class Quiet(AppError):
    def __str__(self):
        return "quiet"


for make in [lambda: AppError("plain"), lambda: NotFound("key", hint="look"), lambda: Quiet(1, 2), lambda: AppError()]:
    try:
        raise make()
    except AppError as e:
        print(e.describe(), "|", repr(e), "|", e.upper, e.args, e.code)
try:
    raise NotFound("x")
except LookupError as e:
    print(type(e).__name__, e, isinstance(e, AppError), e.hint)
print(NotFound.__mro__[1].__name__, NotFound.__name__, [c.__name__ for c in NotFound.__mro__])
try:
    raise Quiet
except Exception as e:
    print(f"{e}", "%s" % e, "{}".format(e), f"{e!r}")
