# hooks and errors around class creation
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.subs.append(cls.__name__)
class X(Base, tag="x"): pass
class Y(X): pass
print(Base.subs, X.tag, Y.tag)
try:
    class Z(Base, tag=1, other=2): pass
except TypeError as e:
    print(e)
class D:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
class O:
    b = D()
    a = D()
    def __init_subclass__(cls):
        print("isc", cls.__name__)
class P(O):
    c = D()
class BadD:
    def __set_name__(self, owner, name):
        raise ValueError("nope")
try:
    class Q:
        attr = BadD()
except ValueError as e:
    print(type(e).__name__, e)
try:
    object.__init_subclass__(x=1)
except TypeError as e:
    print(e)
class V:
    def __init_subclass__(cls, **kw):
        for k, v in kw.items():
            setattr(cls, k, v)
class W(V, a=1, b="two"): pass
print(W.a, W.b)
plugins = {}
class Plugin:
    def __init_subclass__(cls, name=None):
        plugins[name or cls.__name__.lower()] = cls
class One(Plugin): 
    def run(self): return 1
class Two(Plugin, name="deux"):
    def run(self): return 2
print({k: v().run() for k, v in plugins.items()})
for k, v in sorted(plugins.items()):
    print(k, v.__name__, v.__mro__)
