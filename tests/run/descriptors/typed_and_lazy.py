# Descriptors that check, compute once, belong to the class or shadow; properties that are extended.

class Typed:

    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        self.store = '_' + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.store, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name} must be {self.kind.__name__}, not {type(value).__name__}')
        setattr(obj, self.store, value)

    def __delete__(self, obj):
        print('deleting', self.name)
        delattr(obj, self.store)

class Person:
    name = Typed(str, 'anon')
    age = Typed(int)

    def __init__(self, name=None, age=None):
        if name is not None:
            self.name = name
        if age is not None:
            self.age = age
p = Person('Al', 5)
print(p.name, p.age, p.__dict__, Person.name.kind, Person().name)
for bad in (lambda: Person(5), lambda: Person('a', 'b'), lambda: setattr(p, 'age', 1.5)):
    try:
        bad()
    except TypeError as e:
        print(e)
del p.name
print(p.name)
try:
    del p.name
except AttributeError as e:
    print(e)

class Lazy:

    def __init__(self, f):
        self.f = f
        self.__doc__ = f.__doc__

    def __set_name__(self, o, n):
        self.n = n

    def __get__(self, o, t=None):
        if o is None:
            return self
        v = o.__dict__[self.n] = self.f(o)
        return v

class Data:

    @Lazy
    def big(self):
        """big doc"""
        print('computing')
        return 42
d = Data()
print(d.big, d.big, d.__dict__, Data.big.__doc__)
del d.big
print(d.big)

class ClassProp:

    def __init__(self, f):
        self.f = f

    def __get__(self, o, t):
        return self.f(t)

class K:
    n = 3

    @ClassProp
    def double(cls):
        return cls.n * 2

class K2(K):
    n = 10
print(K.double, K().double, K2.double)

class Prop:

    def __init__(self):
        self._v = []

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, x):
        self._v = list(x)

    @property
    def bad(self):
        raise ValueError('bad prop')

    @property
    def attr_err(self):
        return self.nothing
q = Prop()
q.v = 'ab'
q.v += ['c']
print(q.v)
q.v.append(1)
print(q.v)
try:
    q.bad
except ValueError as e:
    print(e)
try:
    q.attr_err
except AttributeError as e:
    print(e)
print(hasattr(q, 'attr_err'), getattr(q, 'attr_err', 'dflt'))
try:
    q.new_attr.x
except AttributeError as e:
    print(e)

class Sub(Prop):

    @property
    def v(self):
        return ['sub'] + super().v

    @v.setter
    def v(self, x):
        Prop.v.fset(self, x)
s = Sub()
s.v = (1, 2)
print(s.v, Sub.v.fget.__name__)

class Manual:

    def getx(self):
        return self.__x

    def setx(self, v):
        self.__x = v

    def delx(self):
        del self.__x
    x = property(getx, setx, delx, "I'm x")
m = Manual()
m.x = 1
print(m.x, Manual.x.__doc__, m.__dict__)
del m.x
print(m.__dict__, hasattr(m, 'x'))

class Meth:

    def __get__(self, o, t=None):
        return lambda *a: ('bound to', o is not None, a)

class Holder:
    m = Meth()
print(Holder().m(1), Holder.m(2))

class Func:

    def f(self):
        return self
f = Func.__dict__['f']
o = Func()
print(f.__get__(o, Func)() is o, f.__get__(None, Func) is f, type(f.__get__(o)).__name__)

class Over:
    d = Typed(int, 7)
o = Over()
o.__dict__['d'] = 'shadow'
print(o.d, o.__dict__)

class NonData:

    def __get__(self, o, t):
        return 'nondata'

class HN:
    x = NonData()
h = HN()
print(h.x)
h.x = 5
print(h.x, HN.x)
h.__dict__.clear()
print(h.x)

class Counter:

    def __init__(self):
        self.calls = 0

    def __get__(self, o, t):
        self.calls += 1
        return self.calls

class HC:
    c = Counter()
hc = HC()
print(hc.c, hc.c, HC.c, HC.__dict__['c'].calls)
print(isinstance(Person.__dict__['name'], Typed), vars(Person)['age'].name, type(vars(Prop)['v']))
print(Prop.v.fget(q))
