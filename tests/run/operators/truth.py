# Truth values: __bool__, __len__, what they may return.
class WithBool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool")
        return self.value


class WithLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len")
        return self.n


class Both(WithLen):
    def __bool__(self):
        return False


class Plain:
    pass


for x in (WithBool(True), WithBool(False), WithLen(0), WithLen(2), Both(3), Plain()):
    print(bool(x), not x, "yes" if x else "no")
print(WithLen(0) or "empty", type(WithLen(1) and WithBool(False)).__name__)
while WithBool(False):
    print("never")
print([x for x in (WithLen(0), WithLen(1)) if x] != [])
assert WithBool(True)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: bool(WithBool(1)))
attempt(lambda: not WithBool(None))
attempt(lambda: 1 if WithBool("x") else 2)
attempt(lambda: bool(WithLen(-1)))
attempt(lambda: bool(WithLen("a")))
attempt(lambda: bool(WithLen(1.5)))
attempt(lambda: len(WithLen(-1)))
attempt(lambda: len(WithLen(None)))
attempt(lambda: len(WithLen(True)))
attempt(lambda: WithBool(1) and 2)
attempt(lambda: any([WithBool(0)]))
attempt(lambda: [x for x in [1] if WithBool(2)])


class Fails:
    def __bool__(self):
        raise ValueError("no")


attempt(lambda: bool(Fails()))
attempt(lambda: Fails() or 1)
attempt(lambda: not Fails())
print(bool(0.0), bool(-0.0), bool(0), bool(""), bool(" "), bool([]), bool([0]), bool(()), bool({}), bool(set()))
print(bool(None), bool(...), bool(NotImplemented) if False else "", bool(range(0)), bool(b""), bool(print), bool(int))
print(True + True, True * 3, -True, ~False, True & 1, True | False, True ^ True, True == 1, isinstance(True, int))
