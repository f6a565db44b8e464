# Each kind of expression gets its own marks in the traceback.
class C:
    def __init__(self):
        self.v = None


def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def f(x, y):
    return (x + 1) * (x / y)


c = C()
show(lambda: f(1, 0))
data = {"a": {"b": [1, 2]}}
print(data["a"]["b"][0] + len(data["a"]["c"]))
