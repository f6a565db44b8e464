class Traced:
    def __init__(self):
        object.__setattr__(self, "log", [])
        self.x = 1

    def __setattr__(self, name, value):
        self.log.append(f"set {name}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(f"del {name}")
        object.__delattr__(self, name)

    def __getattribute__(self, name):
        if name != "log":
            object.__getattribute__(self, "log").append(f"get {name}")
        return super().__getattribute__(name)


t = Traced()
t.y = t.x + 1
t.y += 5
del t.x
print(t.y, t.log)
try:
    t.x
except AttributeError as e:
    print(e)
try:
    del t.nothing
except AttributeError as e:
    print(e)


class Frozen:
    def __init__(self, value):
        object.__setattr__(self, "value", value)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign to field {name!r}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete field {name!r}")


f = Frozen(3)
for action in (lambda: setattr(f, "value", 4), lambda: delattr(f, "value"), lambda: setattr(f, "new", 1)):
    try:
        action()
    except AttributeError as e:
        print(e)
print(f.value)


class Proxy:
    def __init__(self, target):
        self.__dict__["target"] = target

    def __getattr__(self, name):
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        setattr(self.target, name, value)


class Point:
    def __init__(self):
        self.a = 1

    def double(self):
        return self.a * 2


proxy = Proxy(Point())
proxy.a = 21
print(proxy.a, proxy.double(), proxy.target.a, list(proxy.__dict__))
try:
    proxy.zip
except AttributeError as e:
    print(e)
