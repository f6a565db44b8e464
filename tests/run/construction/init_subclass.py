class Plugin:
    registry = []
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, name))
        cls.pname = name or cls.__name__.lower()
class A(Plugin, name="alpha"): pass
class B(Plugin): pass
class C(A, name="c"): pass
print(Plugin.registry, A.pname, B.pname, C.pname)
try:
    class D(Plugin, bogus=1): pass
except TypeError as e: print(e)
try:
    class E(x=1): pass
except TypeError as e: print(e)
class Order:
    def __set_name__(self, owner, name): print("set", owner.__name__, name)
class Q:
    def __init_subclass__(cls): print("sub", cls.__name__)
class R(Q):
    a = Order()
    b = Order()
print(Plugin.__subclasses__(), A.__subclasses__())
