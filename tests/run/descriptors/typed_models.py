# descriptor / class feature tour with helper functions
def raises(exc, f, *a, **k):
    try: f(*a, **k)
    except exc as e: return f'{type(e).__name__}: {e}'
    else: return 'no error'
class Typed:
    def __init__(self, kind, default=None): self.kind = kind; self.default = default
    def __set_name__(self, owner, name): self.name = name; self.owner = owner.__name__
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.owner}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}')
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        try: del obj.__dict__[self.name]
        except KeyError: raise AttributeError(self.name) from None
class Model:
    fields = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        cls.fields = {k: v for k, v in cls.__dict__.items() if isinstance(v, Typed)}
        cls.opts = kw
    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in self.fields: raise TypeError(f'{type(self).__name__}() got an unexpected keyword argument {k!r}')
            setattr(self, k, v)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self.fields)})"
class User(Model, table='users'):
    name = Typed(str, '')
    age = Typed(int, 0)
class Item(Model):
    price = Typed(float, 0.0)
    tags = Typed(list)
for cls, kws in [(User, {'name': 'bob', 'age': 3}), (User, {'name': 3}), (User, {'foo': 1}), (Item, {'price': 2.5, 'tags': [1]}), (Item, {}), (Item, {'price': 1})]:
    try: print(cls(**kws))
    except Exception as e: print(type(e).__name__, e)
u = User(name='x')
print(raises(TypeError, setattr, u, 'age', 'old'), raises(AttributeError, delattr, u, 'age'), raises(AttributeError, getattr, u, 'zzz'))
del u.name
print(u, User.name.kind, User.opts, Item.opts, list(User.fields), Model.fields)
class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, {k: v for k, v in ns.items() if not k.startswith('drop')})
        mcs.registry[name] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns); cls.kw = kw
    def __getattr__(cls, name): return f'{cls.__name__}.{name}'
    def __len__(cls): return len(cls.__name__)
    def __iter__(cls): return iter(cls.__name__)
    def __contains__(cls, x): return x in cls.__name__
    def __getitem__(cls, k): return (cls.__name__, k)
    def __instancecheck__(cls, o): return hasattr(o, 'quack')
    def __subclasscheck__(cls, o): return o.__name__.startswith(cls.__name__[0])
    def __call__(cls, *a): return super().__call__(*a) if a else 'no args'
    def __eq__(cls, o): return cls is o or o == cls.__name__
    def __hash__(cls): return hash(cls.__name__)
    def __repr__(cls): return f'<{cls.__name__}>'
    def __add__(cls, o): return Meta(cls.__name__ + o.__name__, (cls,), {})
class Duck(metaclass=Meta, sound='quack'):
    drop_me = 1
    keep = 2
    def __init__(self, n): self.n = n
    def quack(self): return 'quack' * self.n
class Dog(metaclass=Meta): pass
print(Duck, len(Duck), list(Dog), 'u' in Duck, Duck[1:2], isinstance(3, Duck), isinstance(Duck(1), Dog), issubclass(Dog, Duck), issubclass(int, Duck), Duck(), Duck(2).quack())
print(Duck == 'Duck', Dog == 'x', {Duck: 1}[Duck], Duck.keep, Duck.drop_me, Duck.kw, Dog.kw, Meta.registry, Duck.zork)
DD = Duck + Dog
print(DD, DD.__mro__, DD(3).quack(), type(DD), Meta.registry.keys())
class A:
    def f(self): return ['A']
class B(A):
    def f(self): return ['B'] + super().f()
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
for cls in (A, B, C, D):
    o = cls()
    print(cls.__name__, o.f(), [getattr(k, 'f')(o) for k in cls.__mro__[:-1]])
