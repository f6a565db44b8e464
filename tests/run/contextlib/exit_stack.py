# ExitStack: order, exceptions, callbacks.
from contextlib import ExitStack, contextmanager, suppress


@contextmanager
def cm(name, fail=False):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


with ExitStack() as stack:
    names = [stack.enter_context(cm(n)) for n in "abc"]
    stack.callback(print, "callback", end="!\n")
    print(names)
try:
    with ExitStack() as stack:
        stack.enter_context(cm("x"))
        raise ValueError("v")
except ValueError as e:
    print(repr(e))
with ExitStack() as stack:
    stack.enter_context(suppress(KeyError))
    stack.enter_context(cm("y"))
    raise KeyError
print("suppressed")


def on_exit(kind, value, tb):
    print(kind is None, value)
    return False


with ExitStack() as stack:
    stack.push(on_exit)
try:
    with ExitStack() as stack:
        stack.push(on_exit)
        raise OSError("o")
except OSError:
    pass
stack = ExitStack()
stack.callback(print, "closed")
stack.close()
with ExitStack() as stack:
    stack.callback(print, "moved")
    kept = stack.pop_all()
print("not yet")
kept.close()
