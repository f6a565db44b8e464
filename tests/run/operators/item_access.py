# __getitem__, __setitem__, __delitem__, __missing__, __class_getitem__ and the keys they get.
class Recorder:
    def __getitem__(self, key):
        return ("get", key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


r = Recorder()
print(r[1], r["a"], r[None], r[1, 2], r[()], r[(1,)], r[...])
print(r[1:2], r[:], r[::2], r[1:2, 3], r[:, :], r[..., 1:], r["a":"b"])
r[0] = 1
r[1:2] = [3]
r[1, ...] = None
del r[0], r[1:], r[2, 3]
r[0], r[1] = 5, 6
r["x"] += (1,)


class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        self[key] = key * 2
        return self[key]


d = Default(a=1)
print(d["a"], d["b"], d["b"], d.get("c"), "c" in d, d)


class Raising(dict):
    def __missing__(self, key):
        raise LookupError(f"no {key}")


try:
    Raising()["k"]
except LookupError as error:
    print(type(error).__name__, error)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic[5], Generic["a", "b"])


class Nothing:
    pass


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


def store(target, key):
    target[key] = 1


def remove(target, key):
    del target[key]


attempt(lambda: Nothing()[0])
attempt(lambda: store(Nothing(), 0))
attempt(lambda: remove(Nothing(), 0))
attempt(lambda: remove(Nothing(), "a"))
attempt(lambda: Nothing[0])

s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s.indices(5), slice(3), slice(1, 2) == slice(1, 2, None), [0, 1, 2, 3][s])
