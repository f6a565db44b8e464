def greet(name, greeting="hello", mark="!"):
    return greeting + " " + name + mark


print(greet("ann"))
print(greet("bob", "bye"))
print(greet("cid", mark="?"))
print(greet(mark=".", name="dan", greeting="hey"))


def collect(x, acc=[]):
    acc.append(x)
    return acc


print(collect(1), collect(2), collect(3, []), collect(4))

n = 5


def captured(v=n * 2):
    return v


n = 100
print(captured(), captured(1))


def make():
    print("default evaluated")
    return 42


def g(x=make()):
    return x


print(g(), g())
fs = []
for i in range(3):
    def h(k=i):
        return k * 10
    fs.append(h)
print([f() for f in fs])
print(greet.__defaults__)
