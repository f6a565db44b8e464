class OnlyDelete:
    def __delete__(self, o): print("del")
class OnlySet:
    def __set__(self, o, v): print("set", v)
class Both:
    def __get__(self, o, t=None): return "got"
    def __set__(self, o, v): print("both set", v); o.__dict__["b"] = v
    def __delete__(self, o): print("both del"); o.__dict__.pop("b", None)
class Plain:
    def __get__(self, o, t=None): return "plain" if o else self
class A:
    a = OnlyDelete(); s = OnlySet(); b = Both(); p = Plain()
class B:
    b = Both()
def show(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)
def put(o, n, v): setattr(o, n, v)
def drop(o, n): delattr(o, n)
a = A()
for n in "asbp":
    show(lambda: put(a, n, 1)); show(lambda: getattr(a, n) if n in "bp" else type(getattr(a, n)).__name__); show(lambda: drop(a, n)); show(lambda: drop(a, n))
print(a.__dict__)
b = B()
b.b = 1; print(b.b, b.__dict__)
B.b = 5
b.b = 2; print(b.b, b.__dict__)
del B.b
print(b.b); b.b = 3; print(b.__dict__)
B.b = property(lambda self: "prop")
show(lambda: b.b)
show(lambda: put(b, "b", 4))
show(lambda: drop(b, "b"))
B.b = lambda self: "method"
show(lambda: b.b)
del b.b
show(lambda: b.b())
show(lambda: drop(b, "b"))
class C(B):
    b = Both()
c = C()
c.b = 9; print(c.b, c.__dict__)
del C.b
show(lambda: c.b)
del c.b
show(lambda: c.b())

