# What generator objects tell about themselves.
def numbers(n):
    """Counts."""
    for i in range(n):
        yield i


g = numbers(2)
print(g.__name__, g.__qualname__, type(g).__name__)
print(repr(g).startswith("<generator object numbers at 0x"), str(g) == repr(g))
print(g.gi_running, g.gi_suspended, g.gi_frame is None, g.gi_yieldfrom)
print(g.gi_code.co_name)
next(g)
print(g.gi_running, g.gi_suspended, g.gi_frame is None)
list(g)
print(g.gi_running, g.gi_suspended, g.gi_frame is None)


def looks():
    print("running", me.gi_running, me.gi_suspended)
    yield


me = looks()
next(me)
print("suspended", me.gi_running, me.gi_suspended)


class Tree:
    def walk(self):
        yield self

    def make(self):
        def local():
            yield 1

        return local()


print(Tree().walk().__qualname__)
print(Tree().make().__qualname__)
e = (x for x in "ab")
print(e.__name__, e.__qualname__)
print(repr(e).startswith("<generator object <genexpr> at 0x"))
print(iter(g) is g, hasattr(g, "__next__"), hasattr(g, "send"), hasattr(g, "__len__"), callable(g))
for bad in (lambda: len(g), lambda: g[0], lambda: g(), lambda: g + 1, lambda: g.missing):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(bool(g), g == g, g != numbers(1), g is g)
