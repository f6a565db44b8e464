def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    """Says what it does.

    And more.
    """
    local = a
    return local


print(f.__defaults__, f.__kwdefaults__, f.__module__)
print(f.__doc__)
code = f.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
print(code.co_varnames, code.co_flags & 4, code.co_flags & 8, code.co_firstlineno)
print((lambda x, y=1: x).__name__, (lambda x, y=1: x).__defaults__, (lambda: 0).__doc__)


def outer(n):
    total = 0

    def add(k):
        nonlocal total
        total += k * n
        return total

    return add


g = outer(3)
g(2)
print(g.__closure__[1].cell_contents, [c.cell_contents for c in g.__closure__], g.__code__.co_freevars)
g(1)
print(g.__closure__[1].cell_contents, f.__closure__, outer.__qualname__, g.__qualname__)


def gen():
    yield 1


print(gen.__code__.co_flags & 32, f.__code__.co_flags & 32)


class K:
    def method(self, x=[]):
        """Method doc."""

    @staticmethod
    def static():
        pass

    @classmethod
    def make(cls):
        return cls


k = K()
m = k.method
print(m.__name__, m.__doc__, m.__self__ is k, m.__func__ is K.method, m.__qualname__, m.__defaults__)
print(K.make.__self__ is K, K.make.__name__, K.static.__qualname__, k.static is K.static)
print(m == k.method, m is k.method, hash(m) == hash(k.method), m == K().method, {m: 1}[k.method])
print(callable(m), callable(K), callable(k), callable(len), callable(None))
