# A proxy hands every name on, those of operators too; operators themselves do not ask it.
class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


p = Proxy([3, 1, 2])
p.sort()
print(p.index(2), p.__len__(), p.__contains__(1), p.__getitem__(0), p.__eq__([1, 2, 3]), p.__add__([4]))
for action in (lambda: len(p), lambda: p[0], lambda: 1 in p, lambda: p + [1], lambda: iter(p), lambda: p.missing):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
q = Proxy(5)
print(q.__add__(6), q.__mul__(2), q.bit_length(), q.__str__() == str(q), repr(q.__neg__()))


def call(o, name, *args):
    return getattr(o, name)(*args)


print(call([1], "__len__"), call(5, "__add__", 6), call("a", "__mul__", 3), call({1: 2}, "__getitem__", 1))


class Slotted:
    __slots__ = ("x",)

    def __getattr__(self, name):
        raise AttributeError("no " + name)


s = Slotted()
try:
    s.y = 1
except AttributeError as e:
    print(e)
try:
    s.y
except AttributeError as e:
    print(e)
