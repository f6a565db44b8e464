class Meta(type):
    def __setattr__(cls, k, v):
        print("meta set", k)
        super().__setattr__(k, v)
class A(metaclass=Meta): pass
A.x = 1
print(A.x)
class W:
    def __init__(self): object.__setattr__(self, "log", [])
    def __setattr__(self, k, v):
        self.log.append(k)
        super().__setattr__(k, v)
    def __delattr__(self, k):
        self.log.append("del " + k)
        super().__delattr__(k)
w = W(); w.a = 1; w.b = 2; del w.a
print(w.log, w.b, hasattr(w, "a"))
