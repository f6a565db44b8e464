# ordered recording
class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {}
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls._order = [k for k in ns if not k.startswith("__")]
        return cls
class A(metaclass=Ordered):
    z = 1
    def m(self): return self.z
    a = z + 1
    @property
    def p(self): return "p"
    @staticmethod
    def s(): return "s"
    del z
    z = 5
class B(A):
    q = [1]
print(A._order, B._order, A().m(), A().p, A.s(), A.a, B().q)
# auto numbering through __missing__
class AutoDict(dict):
    def __init__(self):
        super().__init__()
        self.n = 0
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = value = self.n
        self.n += 1
        return value
class Auto(type):
    @classmethod
    def __prepare__(mcs, name, bases): return AutoDict()
class Color(metaclass=Auto):
    RED
    GREEN
    BLUE
print(Color.RED, Color.GREEN, Color.BLUE)
# overloads
class Multi(dict):
    def __setitem__(self, k, v):
        if k in self and callable(v):
            old = self[k]
            super().__setitem__(k, old + [v] if isinstance(old, list) else [old, v])
        else:
            super().__setitem__(k, v)
class MultiMeta(type):
    def __prepare__(name, bases): return Multi()
    def __new__(m, name, bases, ns):
        out = {}
        for k, v in ns.items():
            if isinstance(v, list):
                fs = v
                def call(self, *a, fs=fs):
                    for f in fs:
                        if f.__code__.co_argcount == len(a) + 1:
                            return f(self, *a)
                out[k] = call
            else:
                out[k] = v
        return super().__new__(m, name, bases, out)
class O(metaclass=MultiMeta):
    def f(self, a): return ("one", a)
    def f(self, a, b): return ("two", a, b)
    def g(self): return "g"
print(O().f(1), O().f(1, 2), O().g())
# only __prepare__, prefilled
class Pre(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {"injected": 42, "who": name}
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, ns)
class P(metaclass=Pre, opt=1):
    doubled = injected * 2
    print("body", who)
print(P.injected, P.doubled, P.who)
class Plain:
    x = 1
print(Plain.x)
