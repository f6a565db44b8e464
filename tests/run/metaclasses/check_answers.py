# What `__instancecheck__` of a metaclass is asked, and that its answer becomes a bool.
class Even(type):
    def __instancecheck__(cls, x):
        print("asked", x)
        return "yes" if x == 4 else ""
    def __subclasscheck__(cls, c):
        return [] if c is str else [1]
class E(metaclass=Even):
    pass
print(isinstance(4, E), isinstance(3, E), isinstance(E(), E), isinstance(4, (str, E)), issubclass(int, E), issubclass(str, E), issubclass(E, E))
def check(x, c):
    try: return isinstance(x, c)
    except Exception as e: return f"{type(e).__name__}: {e}"
for c in (int, E, (int, E), str, 3, (3,), int | str, None, "int"):
    print(check(4, c))
class Bad(type):
    def __instancecheck__(cls, x): raise ValueError("no")
class B(metaclass=Bad):
    pass
print(check(1, B), check(B(), B))
class Sup(type):
    def __instancecheck__(cls, x): return super().__instancecheck__(x) or x == 0
class S(metaclass=Sup):
    pass
class T(S):
    pass
print(isinstance(T(), S), isinstance(0, S), isinstance(1, S), isinstance(S(), T), isinstance(T(), T))
match 0:
    case S(): print("matched")
