# Metaclasses in many forms: made by calls, keyword arguments, __call__, __instancecheck__, __prepare__, operators.

class A:
    x = 1

    def f(self):
        return 'f'

def show(f, *a):
    try:
        print('->', f(*a))
    except Exception as e:
        print(type(e).__name__, ':', e)
M = type
K = M('K', (A,), dict(y=2, g=lambda self: self.y))
show(lambda: K().g())
show(lambda: K.__name__)
show(lambda: K().f())

def maker(name, **attrs):
    return type(name, (), attrs)
P = maker('P', a=1, b=2)
show(lambda: (P.a, P.b, P.__name__))
classes = [type('C%d' % i, (A,), {'n': i}) for i in range(3)]
print([c.__name__ for c in classes], [c.n for c in classes], [c().f() for c in classes])

def with_base(base):

    class Sub(base):

        def f(self):
            return 'sub of ' + super().f()
    return Sub
print(with_base(A)().f(), with_base(with_base(A))().f())

class Meta(type):
    reg = {}

    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.reg[name] = cls
        cls.kw = kw
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.inited = True

    def __call__(cls, *args, **kw):
        print('creating', cls.__name__, args)
        return super().__call__(*args, **kw)

    def __instancecheck__(cls, o):
        return hasattr(o, 'quack') or super().__instancecheck__(o)

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, kw)
        return {'prepared': True}

class Base(metaclass=Meta, opt=5):

    def __init__(self, v=0):
        self.v = v

class Derived(Base, opt=6):
    pass
print(Base.kw, Derived.kw, Base.prepared, Derived.inited, sorted(Meta.reg), Base(3).v, Derived().v)

class Duck:
    quack = 1
print(isinstance(Duck(), Base), isinstance(Base(), Base), isinstance(5, Base), type(Base) is Meta)
print(isinstance(Base, Meta), issubclass(Derived, Base))
Dyn = Meta('Dyn', (Base,), {'z': 1})
print(Dyn.z, Dyn.kw, type(Dyn).__name__)

class Singleton(type):
    _inst = {}

    def __call__(cls, *a):
        if cls not in cls._inst:
            cls._inst[cls] = super().__call__(*a)
        return cls._inst[cls]

class S(metaclass=Singleton):
    pass

class S2(metaclass=Singleton):
    pass
print(S() is S(), S2() is S2(), S() is S2())
try:

    class Bad(S, Base):
        pass
except TypeError as e:
    print(e)

class AutoRepr(type):

    def __new__(m, n, b, d):
        if '__repr__' not in d:
            d['__repr__'] = lambda self: f"{n}({', '.join((f'{k}={v!r}' for k, v in self.__dict__.items()))})"
        return type.__new__(m, n, b, d)

class Pt(metaclass=AutoRepr):

    def __init__(self, x, y):
        self.x, self.y = (x, y)
print(Pt(1, 'a'))

def func_meta(name, bases, ns):
    ns['made_by'] = 'func'
    return type(name, bases, ns)

class FM(metaclass=func_meta):
    pass
print(FM.made_by, type(FM))

class Order(type):

    def __prepare__(n, b):
        return {}

    def __lt__(c, o):
        return c.__name__ < o.__name__

    def __iter__(c):
        return iter(['it', c.__name__])

    def __len__(c):
        return 42

class ZZ(metaclass=Order):
    pass

class AA(metaclass=Order):
    pass
print(sorted([ZZ, AA])[0].__name__, list(ZZ), len(AA), AA < ZZ)
