
class M(type):
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        cls.tag = name.lower()
        return cls
class C0(metaclass=M):
    x = 0
    def f(self): return self.x + 0
class C1(metaclass=M):
    x = 1
    def f(self): return self.x + 1
class C2(metaclass=M):
    x = 2
    def f(self): return self.x + 2
class C3(metaclass=M):
    x = 3
    def f(self): return self.x + 3
class C4(metaclass=M):
    x = 4
    def f(self): return self.x + 4
class C5(metaclass=M):
    x = 5
    def f(self): return self.x + 5
class C6(metaclass=M):
    x = 6
    def f(self): return self.x + 6
class C7(metaclass=M):
    x = 7
    def f(self): return self.x + 7
class C8(metaclass=M):
    x = 8
    def f(self): return self.x + 8
class C9(metaclass=M):
    x = 9
    def f(self): return self.x + 9
class C10(metaclass=M):
    x = 10
    def f(self): return self.x + 10
class C11(metaclass=M):
    x = 11
    def f(self): return self.x + 11
print(C0.tag, C0().f(), C1.tag, C1().f(), C2.tag, C2().f(), C3.tag, C3().f(), C4.tag, C4().f(), C5.tag, C5().f(), C6.tag, C6().f(), C7.tag, C7().f(), C8.tag, C8().f(), C9.tag, C9().f(), C10.tag, C10().f(), C11.tag, C11().f())
