# Warnings as exceptions, ignored, recorded.
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error", DeprecationWarning)
    try:
        warnings.warn("old", DeprecationWarning)
    except DeprecationWarning as e:
        print("raised", e)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("a")
    warnings.warn(UserWarning("b"))
    warnings.warn("c", RuntimeWarning, stacklevel=2)
    for w in log:
        print(w.category.__name__, w.message, type(w.message).__name__)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", message="skip")
    warnings.warn("skip this")
    warnings.warn("keep this")
    print([str(w.message) for w in log])
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("ignore")
    warnings.warn("x")
    print(len(log))


class MyWarning(UserWarning):
    pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("mine", MyWarning)
    print(log[0].category is MyWarning, issubclass(log[0].category, UserWarning))
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
try:
    warnings.simplefilter("nonsense")
except (ValueError, AssertionError) as e:
    print(type(e).__name__)
