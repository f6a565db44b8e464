class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def inner(x):
    loc = D("inner local")
    raise ValueError(x.n)
def outer():
    o = D("outer local")
    inner(D("arg"))
try:
    outer()
except ValueError as e:
    print("caught", e)
print("after")
saved = None
try:
    outer()
except ValueError as e:
    saved = e
print("saved")
saved = None
print("released")
def handled():
    a = D("a")
    try:
        b = D("b")
        raise KeyError(1)
    except KeyError:
        c = D("c")
        print("handler")
    print("behind")
handled()
class E(Exception):
    def __init__(self, d):
        super().__init__("msg")
        self.d = d
    def __del__(self):
        print("del E")
try:
    raise E(D("in exception"))
except E as e:
    print("got E")
print("E done")
def reraise():
    r = D("r")
    try:
        raise ValueError(1)
    except ValueError:
        raise TypeError(2)
try:
    reraise()
except TypeError as t:
    print(t, t.__context__)
print("--")
def fin():
    x = D("x")
    try:
        return D("ret")
    finally:
        print("fin")
fin()
print("--")
def fin2():
    for i in range(3):
        y = D("y%d" % i)
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally:
            print("fin", i)
    print("loop over")
fin2()
def nested():
    try:
        n = D("n")
        try:
            raise ValueError("v")
        finally:
            print("inner fin")
    except ValueError:
        print("outer handler")
nested()
def stop():
    d = D("stop local")
    raise StopIteration
try:
    stop()
except StopIteration:
    print("stopped")
print("end")
