class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
a = A()
print(a.__class__, a.__class__ is A, a.__class__.__name__, type(a)().who())
def cls_of(x): return type(x)
print(cls_of(1), cls_of("s"), cls_of(a), cls_of([]), cls_of(None), cls_of(A), cls_of(type))
print(A.__doc__, A.__module__, A.__name__, A.__qualname__)
class D:
    "doc of D"
    def m(self):
        "doc of m"
print(D.__doc__, D.m.__doc__, D().__doc__, D.m.__name__, D.m.__qualname__)
A.who = lambda self: "patched"
print(a.who())
A.count = 0
A.count += 5
print(a.count, A.count)
a.count += 1
print(a.count, A.count)
print(A == A, A != B, A is type(a), {A: 1}[A], hash(A) == hash(A), [A, B].index(B))
