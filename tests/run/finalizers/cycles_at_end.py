# Cycles that nothing refers to are collected before the modules end.
class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


x = D("self")
x.me = x
y, z = D("one"), D("two")
y.other, z.other = z, y
kept = D("kept")
del x, y, z
print("end")
