class A:
    def __init_subclass__(cls, **kw):
        print("sub", cls.__name__, kw)
class B(A, x=1): pass
class D:
    def __set_name__(self, owner, name):
        self.name = name
        print(owner.__name__, name)
    def __get__(self, o, t):
        return (self.name, o is None)
class C:
    d = D()
print(C.d, C().d)
class G:
    def __class_getitem__(cls, k):
        return (cls.__name__, k)
print(G[int], G[1, 2])
