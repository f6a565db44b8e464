class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, ns):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")))
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry[name] = cls
        return cls
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        print("init", cls.__name__)
        cls.tag = name.lower()
class A(metaclass=Meta):
    x = 1
    def f(self): return self.tag
class B(A):
    y = 2
print(A.tag, B.tag, B().f(), sorted(Meta.registry), type(A) is Meta, type(B).__name__)
print(isinstance(A, Meta), isinstance(B, type), Meta.__mro__)
