# The class that __exit__ gets: its MRO, its attributes, comparisons with a class in an attribute.
class Expecting:
    def __init__(self, expected):
        self.expected = expected

    def __enter__(self):
        return self

    def __exit__(self, cls, exc, traceback):
        if cls is None:
            raise AssertionError(self.expected.__name__ + " was not raised")
        print([c.__name__ for c in cls.__mro__][:-1], cls.__name__, cls.__bases__[0].__name__)
        if self.expected in cls.__mro__:
            self.exception = exc
            return True
        return False


class Own(LookupError):
    "doc"


def raise_it(exc):
    raise exc


def assert_raises(expected, function=None, *args):
    if function is None:
        return Expecting(expected)
    with Expecting(expected) as caught:
        function(*args)
    return caught.exception


with assert_raises(TypeError) as caught:
    1 + "a"
print(caught.exception)
for expected, exc in [(LookupError, KeyError("k")), (Own, Own("own")), (OSError, FileNotFoundError(2, "gone"))]:
    print(repr(assert_raises(expected, raise_it, exc)))
try:
    assert_raises(ValueError, raise_it, KeyError(1))
except KeyError as e:
    print("through", repr(e))
try:
    with assert_raises(ValueError):
        pass
except AssertionError as e:
    print(e)
