# What was done before the exception stays done; what comes after does not happen.
log = []


def step(x):
    log.append(x)
    if x == "boom":
        raise ValueError(x)
    return x


def attempt(f):
    log.clear()
    try:
        r = f()
    except ValueError:
        r = "raised"
    print(r, log)


attempt(lambda: [step(1), step("boom"), step(3)])
attempt(lambda: step(1) if step("boom") else step(2))
attempt(lambda: {step("a"): step("boom"), step("c"): step("d")})
attempt(lambda: step("a") + step("boom") + step("c"))
attempt(lambda: (step("x") and step("boom")) or step("y"))
attempt(lambda: len([step(s) for s in ["p", "boom", "q"]]))
attempt(lambda: max(step(1), step(2), key=lambda v: step("boom")))

xs = [1, 2, 3]


def fill():
    for i in range(3):
        xs[i] = step("boom") if i == 1 else step(i * 10)


attempt(fill)
print(xs)
d = {}


def fill_dict():
    for k in ["a", "boom", "c"]:
        d[k] = step(k)


attempt(fill_dict)
print(d)


class C:
    def __init__(self, v):
        self.before = 1
        self.value = step(v)
        self.after = 2


made = None


def construct():
    global made
    made = C("boom")


attempt(construct)
print(made)


def key(x):
    if x == 3:
        raise ValueError("key")
    return -x


ys = [1, 2, 3, 4]
try:
    ys.sort(key=key)
except ValueError:
    print(ys)
total = 0
try:
    for x in [1, 2, "x", 4]:
        total += x
except TypeError as e:
    print(total, e)
