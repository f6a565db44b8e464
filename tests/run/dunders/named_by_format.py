# Special methods that classes get under names put together by `%`, f-strings and `+`.
log = []


class Number:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Number({self.value})"


def methods(name):
    def forward(self, other):
        log.append((name, self.value, getattr(other, "value", other)))
        return NotImplemented

    def reflected(self, other):
        log.append(("r" + name, self.value, getattr(other, "value", other)))
        return (name, self.value)

    return forward, reflected


for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    forward, reflected = methods(name)
    setattr(Number, "__%s__" % name, forward)
    setattr(Number, "__r%s__" % name, reflected)

x, y = Number(1), Number(2)
for function in (
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a * b,
    lambda a, b: a // b,
    lambda a, b: a**b,
    lambda a, b: a @ b,
    lambda a, b: a & b,
):
    log.clear()
    try:
        print(function(x, y))
    except TypeError as error:
        print(error)
    print(log)
    log.clear()
    print(function(5, y), log)


def named(name):
    def method(self, *args):
        return (name, *args)

    return method


class ByList:
    pass


for name in ["mul", "lt", "getitem"]:
    setattr(ByList, "__%s__" % name, named(name))
print(ByList() * 2, ByList() < 5, ByList()[4])


class ByText:
    pass


for name in "mul lt getitem".split():
    setattr(ByText, "__" + name + "__", named(name))
print(ByText() * 2, ByText() < 5, ByText()[4])


class ByTable:
    pass


for key, value in {"__add__": "plus", "__radd__": "rplus", "__call__": "call"}.items():
    setattr(ByTable, key, named(value))
print(ByTable() + 1, 1 + ByTable(), ByTable()(3))
