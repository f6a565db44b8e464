import sys
class D1:
    def __get__(self, o, t=None): return "d1"
    def __set__(self, o, v): print("D1 set", v)
class D2:
    def __get__(self, o, t=None): return "d2"
    def __set__(self, o, v): print("D2 set", v)
class N:
    def __get__(self, o, t=None): return "n"
class A:
    x = D1() if len(sys.argv) > 5 else D2()
    y = D1() if len(sys.argv) < 5 else N()
    z = N() if len(sys.argv) < 5 else D1()
    w = 3 if len(sys.argv) < 5 else D1()
    v = D1() if len(sys.argv) < 5 else 3
a = A()
a.x = 5
print(a.x, a.__dict__)
a.y = 6
print(a.y, a.__dict__)
print(a.z)
a.z = 6
print(a.z, a.__dict__)
print(a.w)
a.w = 6
print(a.w, a.__dict__)
print(a.v)
a.v = 6
print(a.v, a.__dict__)
for n in "xyzwv":
    setattr(a, n, 7)
    print(getattr(a, n))
print(a.__dict__, A.x)
