class Meta(type):
    def __setattr__(cls, n, v):
        print("set", n, v); super().__setattr__(n, v)
    def __delattr__(cls, n):
        print("del", n); super().__delattr__(n)
class C(metaclass=Meta):
    y = 1
C.q = 4
print(C.q)
del C.q
print(hasattr(C, "q"))
class Meta(type):
    def __getattr__(cls, n): return f"meta-{n}"
    x = property(lambda cls: cls.__name__ * 2)
    def __str__(cls): return "s"
    def __dir__(cls): return ["z", "a"]
    def __bool__(cls): return False
class C(metaclass=Meta):
    y = 1
print(C.x)
print(str(C), dir(C), bool(C))
print(C.foo)
