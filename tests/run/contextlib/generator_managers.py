# contextmanager: what generators that do the wrong thing raise.
from contextlib import contextmanager


@contextmanager
def plain(x):
    yield x


@contextmanager
def none():
    return
    yield


@contextmanager
def two():
    yield 1
    yield 2


@contextmanager
def translating():
    try:
        yield
    except KeyError as e:
        raise ValueError("translated") from e


@contextmanager
def replacing():
    try:
        yield
    finally:
        print("cleanup")


with plain(3) as p:
    print(p)
try:
    with none():
        print("never")
except RuntimeError as e:
    print(e)
try:
    with two():
        print("body")
except RuntimeError as e:
    print(e)
try:
    with two():
        raise KeyError
except RuntimeError as e:
    print(e)
except KeyError:
    print("key")
try:
    with translating():
        raise KeyError("k")
except ValueError as e:
    print(e, repr(e.__cause__))
try:
    with replacing():
        raise StopIteration("s")
except StopIteration as e:
    print("stop", e)


def early():
    with replacing():
        return "returned"


print(early())


class Holder:
    @contextmanager
    def locked(self, name, *, loud=False):
        print("lock", name, loud)
        try:
            yield self
        finally:
            print("unlock", name)


h = Holder()
with h.locked("a") as x, h.locked("b", loud=True):
    print(x is h)
for i in range(3):
    with plain(i) as v:
        if v == 1:
            continue
        print("v", v)
