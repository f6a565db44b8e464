# Event buses, dependency injection, state machines and observers.


import weakref, inspect
from collections import defaultdict


class Event:

    def __init__(self, name, **data):
        self.name = name
        self.__dict__.update(data)


class Bus:

    def __init__(self):
        self.h = defaultdict(list)

    def on(self, name, fn=None, prio=0):
        if fn is None:
            return lambda f: self.on(name, f, prio)
        self.h[name].append((prio, fn))
        self.h[name].sort(key=lambda t: -t[0])
        return fn

    def off(self, name, fn):
        self.h[name] = [(p, f) for p, f in self.h[name] if f != fn]

    def emit(self, name, *a, **k):
        return [f(*a, **k) for _, f in self.h[name]]


bus = Bus()


@bus.on('start', prio=1)
def s1(x):
    return f's1 {x}'


@bus.on('start')
def s2(x, y=2):
    return f's2 {x} {y}'


class Obj:

    def __init__(self, n):
        self.n = n
        bus.on('start', self.handle, prio=5)

    def handle(self, *a, **k):
        return f'{self.n} {a} {k}'


o = Obj('o1')
print(bus.emit('start', 1))
bus.off('start', o.handle)
print(bus.emit('start', 1))
print(bus.emit('none'))
e = Event('click', x=1, y=[2])
print(e.x, e.y, vars(e), hasattr(e, 'z'))


class Container:

    def __init__(self):
        self.p = {}
        self.inst = {}

    def register(self, cls):
        self.p[cls.__name__.lower()] = cls
        return cls

    def get(self, name):
        if name not in self.inst:
            cls = self.p[name]
            params = list(inspect.signature(cls.__init__).parameters)[1:]
            self.inst[name] = cls(**{p: self.get(p) for p in params})
        return self.inst[name]


c = Container()


@c.register
class Db:

    def __init__(self):
        self.q = []


@c.register
class Repo:

    def __init__(self, db):
        self.db = db


@c.register
class Service:

    def __init__(self, repo, db):
        self.repo, self.db = (repo, db)


s = c.get('service')
print(type(s).__name__, s.repo.db is s.db)
try:
    c.get('zzz')
except KeyError as e:
    print('no', e)


class State:
    trans = {}

    def __init_subclass__(cls, **kw):
        State.trans[cls.__name__] = cls

    def next(self, ev):
        return getattr(self, 'on_' + ev, lambda: self)()


class Idle(State):

    def on_start(self):
        return Running()


class Running(State):

    def on_stop(self):
        return Idle()

    def on_pause(self):
        return Paused()


class Paused(State):

    def on_resume(self):
        return Running()


st = Idle()
for ev in ('start', 'pause', 'bogus', 'resume', 'stop', 'stop'):
    st = st.next(ev)
    print(ev, type(st).__name__)


class Observable:

    def __init__(self):
        self._obs = []

    def __setattr__(self, k, v):
        old = self.__dict__.get(k, '<unset>')
        super().__setattr__(k, v)
        if k != '_obs':
            for f in self._obs:
                f(k, old, v)


ob = Observable()
ob._obs.append(lambda k, o, n: print('changed', k, o, n))
ob.x = 1
ob.x = 'two'
ob.y = [3]
