import inspect
def f(a, b: int = 1, *c, d, e="x", **g) -> str:
    """Doc string.

        indented
    """
print(inspect.signature(f), inspect.getdoc(f))
for n, p in inspect.signature(f).parameters.items(): print(n, p, p.kind, p.default is inspect.Parameter.empty, p.annotation, p.name)
print(inspect.isfunction(f), inspect.ismethod(f), inspect.isclass(int), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f))
class A:
    "A doc"
    x = 1
    def __init__(self, q): pass
    def m(self, z=3): "m doc"; return 1
    @staticmethod
    def s(u): pass
    @classmethod
    def c(cls, v): pass
    @property
    def p(self): return 5
print(inspect.signature(A), inspect.signature(A.m), inspect.signature(A(1).m), inspect.signature(A.s), inspect.signature(A.c))
b = inspect.signature(f).bind(1, 2, 3, d=4, z=5); print(b.args, b.kwargs, b.arguments); b.apply_defaults(); print(b.arguments)
try: inspect.signature(f).bind()
except TypeError as e: print(e)
print(inspect.getfullargspec(f))
print(inspect.cleandoc("  a\n    b\n  c"), inspect.signature(lambda x, /, y, *, z: 0), inspect.signature(f).return_annotation)
def gg(): yield
async def co(): pass
print(inspect.isgeneratorfunction(gg), inspect.iscoroutinefunction(co), inspect.isgenerator(gg()), inspect.isabstract(A), inspect.isawaitable(3), inspect.getgeneratorstate(gg()))
