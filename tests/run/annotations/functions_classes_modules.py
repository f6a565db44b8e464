def f(a: int, b: "str" = "x", *args: float, c: list[int] = [], **kw: dict) -> bool: ...
print(f.__annotations__)
def g(a, b): pass
print(g.__annotations__)
class C:
    x: int
    y: str = "a"
    z: "undefined_thing"
    def m(self, q: int) -> "C": return self
print(C.__annotations__)
print(C.m.__annotations__)
print(C().m.__annotations__)
class D(C): pass
print(D.__annotations__)
class E(C):
    w: float = 1.0
print(E.__annotations__)
n: int = 5
m: str
print(__annotations__)
try:
    m
except NameError as e:
    print(e)
def deco(fn):
    for k, v in fn.__annotations__.items():
        print(k, v)
    return fn
@deco
def h(a: int, b: 1 + 2, c: print("evaluated")) -> None: pass
f.__annotations__["new"] = 1
print(f.__annotations__)
f.__annotations__ = {"k": 1}
print(f.__annotations__)
