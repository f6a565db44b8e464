def add_repr(cls):
    def __repr__(self):
        return cls.__name__ + str(sorted(self.__dict__.items()))
    cls.__repr__ = __repr__
    return cls


def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]
    return get


@add_repr
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y


@singleton
class Config:
    def __init__(self, v):
        self.v = v


print(P(1, "a"), [P(None, 2.5)])
print(Config(1) is Config(2), Config(3).v)


def method_deco(f):
    def wrapper(self, *args):
        self.log.append(f.__name__)
        return f(self, *args)
    return wrapper


class Service:
    def __init__(self):
        self.log = []

    @method_deco
    def start(self, n):
        return n + 1

    @method_deco
    def stop(self):
        return "stopped"


s = Service()
print(s.start(1), s.stop(), s.log)


def counted(cls):
    cls.count = 0
    original = cls.__init__

    def init(self, *args):
        cls.count += 1
        original(self, *args)
    cls.__init__ = init
    return cls


@counted
class Thing:
    def __init__(self, name):
        self.name = name


print([Thing(n).name for n in "abc"], Thing.count)
