class Signal:
    def __init__(self):
        self.handlers = []

    def connect(self, f):
        self.handlers.append(f)
        return lambda: self.handlers.remove(f)

    def emit(self, *args, **kw):
        return [h(*args, **kw) for h in list(self.handlers)]


class Model:
    def __init__(self, **values):
        self.changed = Signal()
        self._values = values

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(f"no field {name}") from None

    def set(self, **values):
        for k, new in values.items():
            old = self._values.get(k)
            if old != new:
                self._values[k] = new
                self.changed.emit(k, old, new)


log = []
m = Model(width=3, height=2.5)
off = m.changed.connect(lambda k, old, new: log.append(f"{k}: {old} -> {new}"))


class Area:
    def __init__(self, model):
        self.model = model
        self.updates = 0
        model.changed.connect(self.update)
        self.update()

    def update(self, *_):
        self.updates += 1
        self.value = self.model.width * self.model.height


a = Area(m)
print(a.value, a.updates)
m.set(width=4, height=2.5)
m.set(width=10**12, height=10**12)
print(a.value, a.updates, log)
off()
m.set(depth=None, height=2, width="ab")
print(a.value, a.updates, len(log))
try:
    m.nothing
except AttributeError as e:
    print(e)
print(hasattr(m, "depth"), hasattr(m, "other"))
s = Signal()


def once(x):
    s.handlers.remove(once)
    return ("once", x)


def chain(x):
    if x < 3:
        s.emit(x + 1)
    return ("chain", x)


s.connect(once)
s.connect(chain)
print(s.emit(1), s.emit(5))


def failing(x):
    raise ValueError("handler " + str(x))


s.connect(failing)
try:
    s.emit(2)
except ValueError as e:
    print(e, e.__context__)
undo = []
history = Signal()
history.connect(undo.append)
history.connect(lambda v: undo.append(v * 2))
for v in (1, "x", [0]):
    history.emit(v)
print(undo)
