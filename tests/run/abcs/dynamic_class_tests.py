class M(type):
    def __instancecheck__(cls, x): return hasattr(x, "quack")
class Duck(metaclass=M): pass
class Dog:
    def quack(self): pass
class Cat: pass
def kinds(x):
    return [c.__name__ for c in (int, str, Duck, Exception, M, type) if isinstance(x, c)]
for x in (1, "s", Dog(), Cat(), ValueError(), Duck, int): print(kinds(x))
def is_any(x, cs): return isinstance(x, cs)
print(is_any(3, (str, (Duck, int))), is_any(Dog(), (str, Duck)), is_any(Cat(), (str, Duck)), is_any(Duck, M), is_any(True, int | None))
def sub(c, b): return issubclass(c, b)
print(sub(int, object), sub(bool, (str, int)), sub(M, type), [sub(c, Exception) for c in (int, ValueError, KeyError)])
print(int.__instancecheck__(3), int.__subclasscheck__(bool))
for bad in (3, "x", [int]):
    try: isinstance(3, bad)
    except TypeError as e: print(e)
    try: issubclass(int, bad)
    except TypeError as e: print(e)
    try: issubclass(bad, int)
    except TypeError as e: print(e)
