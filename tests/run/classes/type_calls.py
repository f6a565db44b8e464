# type() 3-arg
A = type("A", (), {"x": 1, "f": lambda self: self.x + 1})
print(A, A.__name__, A().f(), A.x)
B = type("B", (A,), dict(y=2))
print(B().f(), B.y, B.__bases__, issubclass(B, A))
def init(self, v): self.v = v
C = type("C", (object,), {"__init__": init, "__repr__": lambda s: f"C<{s.v}>"})
print(C(3), [C(i) for i in range(3)])
for name in ("P", "Q"):
    K = type(name, (A,), {"tag": name})
    print(K.__name__, K.tag, K().f(), K)
ns = {}
ns["z"] = 26
D = type("D", (B,), ns)
print(D.z, D().f())
print(type(5), type("s") is str, type(type), type(A) is type)
def make(name, **attrs):
    return type(name, (), attrs)
E = make("E", a=1, b="two")
F = make("F", c=3)
print(E.a, E.b, F.c, E.__name__, hasattr(F, "a"))
try:
    type("X", (), 5)
except TypeError as e:
    print(e)
try:
    type(1, (), {})
except TypeError as e:
    print(e)
try:
    type("a", "b")
except TypeError as e:
    print(e)
