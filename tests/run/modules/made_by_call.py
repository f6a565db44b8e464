# Modules made by a call of ModuleType.
import types, sys, math
m = types.ModuleType("m", "doc")
m.x = 5
m.f = lambda a: a + 1
print(m, m.__name__, m.__doc__, m.x, m.f(2), type(m), isinstance(m, types.ModuleType), isinstance(sys, types.ModuleType))
print(hasattr(m, "x"), getattr(m, "y", None), "x" in m.__dict__)
setattr(m, "q", [1]); print(m.q); del m.x; print(hasattr(m, "x"))
class Lazy(types.ModuleType):
    def __getattr__(self, name): return "lazy " + name
print(Lazy("z").foo, Lazy("z").__name__)
try: types.ModuleType()
except TypeError as e: print(e)
print(math.pi)
