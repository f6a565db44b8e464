class AppError(Exception):
    pass


class NotFound(AppError):
    def __init__(self, name, code=404):
        super().__init__(f"{name} not found")
        self.name = name
        self.code = code


class Silent(AppError):
    def __str__(self):
        return "custom str"


def find(n):
    if n == 1:
        raise NotFound("page")
    if n == 2:
        raise Silent
    if n == 3:
        raise AppError("a", 2, None)
    if n == 4:
        raise NotFound("x", code=500)
    raise AppError


for n in range(5):
    try:
        find(n)
    except NotFound as e:
        print("not found:", e, e.name, e.code, e.args)
    except Silent as e:
        print("silent:", e, repr(e))
    except AppError as e:
        print("app:", e, e.args, repr(e), type(e) is AppError)
print(issubclass(NotFound, Exception), issubclass(NotFound, BaseException), isinstance(Silent(), AppError))
print(str(ValueError()), repr(ValueError()), repr(ValueError("x")), str(ValueError(1, 2)), repr(KeyError("k")), str(KeyError("k")))
e = ValueError("stored", 5)
print(e.args[0], e.args[1], e)
try:
    raise e
except ValueError as f:
    print(f is e)
for bad in (5, "text", None, object):
    try:
        raise bad
    except TypeError as e:
        print(e)
