# What a metaclass is told where its classes are made by calls with computed names.
class Meta(type):
    registry = {}

    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry[name] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.told = name

    def __add__(cls, other):
        return Meta(cls.__name__ + other.__name__, (cls,), {})

    def __repr__(cls):
        return f"<{cls.__name__}>"


class Duck(metaclass=Meta):
    def quack(self):
        return "quack"


class Dog(metaclass=Meta):
    pass


both = Duck + Dog
print(both, both.told, both().quack(), Meta.registry, both.__mro__)
for n in range(3):
    made = Meta(f"Made{n}", (Dog,), {"n": n})
    print(made, made.told, made.n)
print(sorted(Meta.registry))
