class D:
    def __init__(self, name, child=None):
        self.name = name
        self.child = child

    def __del__(self):
        print("del", self.name)


a = D("outer", D("inner"))
a = None
print("nested done")
d = {"x": D("value x"), "y": D("value y")}
del d["x"]
print("del item")
d["y"] = 1
print("replaced item")
b = D("owner", [D("l1"), D("l2")])
b.child.clear()
print("cleared")
b.child = D("new child")
b.child = None
print("field set")
del b
t = (D("t1"), D("t2"))
t = t[1]
print("kept", t.name)
t = None


def loop():
    for i in range(3):
        v = D("loop " + str(i))
    print("loop ended")


loop()


def closure():
    c = D("captured")
    return lambda: c.name


fn = closure()
print(fn())
fn = None
print("closure gone")
for v in [D("e1"), D("e2")]:
    print("visit", v.name)
v = None
print("end")
