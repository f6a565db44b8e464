fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
fs = []
for i in range(3):
    fs.append(lambda i=i: i)
print([f() for f in fs])
print([f() for f in [lambda: j for j in range(3)]])


def make():
    out = []
    for k in range(3):
        def show():
            return k
        out.append(show)
    k = 100
    return out


print([f() for f in make()])


def forward():
    def call():
        return later
    try:
        call()
    except NameError as e:
        print(e)
    later = "now bound"
    return call()


print(forward())
x = 1
g = lambda: x
x = 2
print(g())
del x
try:
    g()
except NameError as e:
    print(e)
