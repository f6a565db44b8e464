count = 0
names = []


def bump():
    global count
    count += 1
    return count


def read():
    return count


def local():
    count = 100
    return count


def create():
    global fresh
    fresh = "made by a function"


print(bump(), bump(), read(), local(), count)
create()
print(fresh)
names.append("x")


def mutate():
    names.append("y")
    names[0] = "changed"


mutate()
print(names)


def rebind():
    global count, names
    count = "now a string"
    names = None


rebind()
print(count, names)


def nested():
    global count
    count = 5

    def inner():
        global count
        count += 0.5
        return count
    return inner()


print(nested(), count)


class C:
    global in_class
    in_class = 7
    own = count


print(in_class, C.own)


def remove():
    global fresh
    del fresh


remove()
try:
    fresh
except NameError as e:
    print(e)
print("count" in globals(), globals()["count"])
