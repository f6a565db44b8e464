class MyErr(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
    def __str__(self):
        return f"[{self.code}] {super().__str__()}"
class Sub(MyErr):
    level = 3
try:
    raise Sub(5, "bad")
except MyErr as e:
    print(e, repr(e), e.code, e.level, e.args)
class Multi(KeyError, AttributeError):
    pass
try:
    raise Multi("a")
except AttributeError as e:
    print(e, repr(e), isinstance(e, LookupError))
class NoInit(Exception): pass
print(NoInit(1, 2, 3).args)
class WithNew(Exception):
    def __new__(cls, *a):
        self = super().__new__(cls, *a)
        self.made = True
        return self
w = WithNew(1, 2)
print(w.made, w.args, w)
class Own(Exception):
    def __init__(self, a, b):
        self.a = a; self.b = b
o = Own(1, b=2)
print(o.args, o, repr(o), o.a, o.b)
