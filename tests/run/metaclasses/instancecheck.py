class M(type):
    def __instancecheck__(cls, x): return hasattr(x, "quack")
    def __subclasscheck__(cls, sub): return sub.__name__.startswith("D")
class Duck(metaclass=M): pass
class Dog:
    def quack(self): pass
class Cat: pass
print(isinstance(Dog(), Duck), isinstance(Cat(), Duck), issubclass(Dog, Duck), issubclass(Cat, Duck))
