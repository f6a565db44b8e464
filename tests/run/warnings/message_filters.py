# Filters by message are regular expressions; what is recorded.
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.filterwarnings("ignore", message="foo.*")
    warnings.filterwarnings("ignore", message=".*middle")
    warnings.filterwarnings("error", category=DeprecationWarning)
    warnings.warn("foobar")
    warnings.warn("FOO again")
    warnings.warn("in the middle")
    warnings.warn("not foo")
    try:
        warnings.warn("old", DeprecationWarning)
    except DeprecationWarning as error:
        print(repr(error))
    print([str(entry.message) for entry in log], [entry.category.__name__ for entry in log])

print(warnings.formatwarning("text", UserWarning, "f.py", 3, "  source"), end="")
print(warnings.formatwarning("text", RuntimeWarning, "f.py", 4, ""), end="")


@warnings.deprecated("use another")
def old(x):
    return x + 1


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(old(1), log[0].message, log[0].category.__name__)
    old(2)
    print(len(log))

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for category in (UserWarning, FutureWarning, BytesWarning):
        try:
            warnings.warn("raised", category)
        except Warning as error:
            print(type(error).__name__, error)
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
try:
    warnings.simplefilter("sometimes")
except ValueError as error:
    print(error)
