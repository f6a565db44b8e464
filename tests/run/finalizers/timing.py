class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def f():
    a = D("local")
    print("in f")


f()
print("after f")
x = D("first")
x = D("second")
print("rebound")
del x
print("deleted")
D("temporary")
print("after temporary")
xs = [D("in list"), D("in list 2")]
xs[0] = None
print("replaced")
xs.pop()
print("popped")
y = D("shared")
z = y
del y
print("one reference left")
z = None
print("none left")


def g():
    return D("returned")


g()
print("dropped result")
r = g()
print("kept", r.name)
r = 5


def h(p):
    print("got", p.name)
    p = None
    print("h ends")


h(D("argument"))
print("end")
