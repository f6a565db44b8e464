# Calls of what is no function.
def attempt(call):
    try:
        print("ok", call())
    except TypeError as error:
        print(error)


class Plain:
    pass


class Callable:
    def __call__(self, *args, **kw):
        return args, kw


thing = Plain()
for value in (5, "text", None, [1], (1, 2), {}, 1.5, ...):
    attempt(lambda: value())
    attempt(lambda: value(1, k=2))
attempt(lambda: thing())
attempt(lambda: thing(1, k=2))
attempt(lambda: Callable()(1, k=2))
thing.field = 3
attempt(lambda: thing.field())
thing.function = lambda: "called"
attempt(lambda: thing.function())
print(callable(thing), callable(Callable()), callable(Plain), callable(len), callable(5), callable(lambda: 0))
thing.__call__ = lambda: "not looked up"
attempt(lambda: thing())


def choose(flag):
    return len if flag else 7


for flag in (True, False):
    attempt(lambda: choose(flag)([1]))
