x = "global"
class A:
    x = "class"
    y = x + "!"
    def f(self): return x
    z = [i for i in range(3)]
    for k in range(2):
        last = k
    if True:
        cond = "yes"
    del k
    lam = lambda self: self.y
    class Inner:
        v = 1
        def g(self): return "inner"
    __private = 5
    def get(self): return self.__private
    def __hid(self): return "hid"
    def call(self): return self.__hid()
a = A()
print(a.f(), A.y, A.z, A.last, A.cond, a.lam(), A.Inner.v, A.Inner().g(), a.get(), a.call(), a._A__private, A.Inner.__qualname__)
try: a.__private
except AttributeError as e: print(e)
try: A.k
except AttributeError as e: print(e)
class B:
    print("body runs", __qualname__, __module__)
    n = 0
    def inc(self): B.n += 1; return self
B().inc().inc(); print(B.n)
def outer(v):
    class Local:
        attr = v
        def get(self): return v
    return Local
L1, L2 = outer(1), outer("two")
print(L1.attr, L2.attr, L1().get(), L2().get(), L1 is L2, L1.__qualname__, L1.__name__)
def deco(cls):
    cls.added = "added " + cls.__name__
    return cls
def replace_with(cls):
    class Wrapper(cls):
        def hi(self): return "wrapped " + super().hi()
    return Wrapper
@deco
@replace_with
class C:
    def hi(self): return "hi"
print(C().hi(), C.added, C.__name__)
