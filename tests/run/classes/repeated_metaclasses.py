class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        cls.made = kw.get("tag")
        return cls
    def __call__(cls, *args):
        obj = super().__call__(*args)
        obj.via = cls.made
        return obj
    def __repr__(cls):
        return f"<{cls.__name__} {cls.made}>"
    @property
    def size(cls):
        return cls.n * 2
def mk(i):
    class T(metaclass=Meta, tag=i):
        n = i
        def __init__(self, v):
            self.v = v
    return T
ts = [mk(i) for i in range(3)]
for t in ts:
    o = t(5)
    print(t, t.size, o.v, o.via, type(t) is Meta, isinstance(t, Meta))
metas = []
for i in range(2):
    class M(type):
        who = i
        def hi(cls):
            return (i, cls.who, cls.__name__)
    class X(metaclass=M):
        pass
    metas.append((M, X))
for m, x in metas:
    print(x.hi(), type(x) is m, [isinstance(x, q) for q, _ in metas])
from dataclasses import dataclass
from enum import Enum
def mkd(default):
    @dataclass
    class D:
        a: int
        b: int = default
    return D
ds = [mkd(i) for i in range(3)]
print([d(1) for d in ds], ds[0](1) == ds[0](1), ds[0](1, 5) == ds[1](1, 5))
for d in ds:
    print(vars(d(3)), hasattr(d, 'b'), d.b)
    print([k for k in dir(d) if not k.startswith('_')])
