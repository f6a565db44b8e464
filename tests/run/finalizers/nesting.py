import sys
class A:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n)
class B:
    def __init__(self, child): self.child = child
    def __del__(self):
        print("B del, child", self.child.n)
A("x")
print("continues")
b = B(A("child"))
b = None
print("--")
try:
    A("in try")
    raise ValueError(1)
except ValueError:
    A("in handler")
    print("ok")
def make():
    log = []
    class L:
        def __del__(self):
            log.append("dropped")
    L()
    return log
print(make())
class P:
    pass
class Q(P):
    def __del__(self): print("Q")
def k(flag):
    x = P() if flag else Q()
    return None
k(True); k(False)
class S:
    __slots__ = ("v",)
    def __init__(self, v): self.v = v
    def __del__(self): print("S", isinstance(self.v, list))
S(1)
s = S([S(2)])
del s
class I(int):
    pass
objs = {}
class R:
    def __init__(self): self.k = 0
    def __del__(self):
        self.k += 1
        objs["r"] = self
R()
print(objs["r"].k)
del objs["r"]
print(objs)
class N:
    def __del__(self):
        print("outer start")
        A("nested")
        print("outer end")
N()
sys.stdout.flush()
def rec(n):
    d = A(n)
    if n: rec(n - 1)
rec(3)
print("end")
