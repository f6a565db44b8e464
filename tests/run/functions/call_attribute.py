# `__call__` of functions, methods and instances, and who has one.
def pair(a, b=2):
    return a, b


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, m):
        return self.n + m

    def method(self, *args):
        return self.n, args


adder = Adder(10)
print(pair.__call__(1), pair.__call__(1, b=5), (lambda: "lambda").__call__())
print(adder.__call__(5), adder.method.__call__(1, 2), Adder.__call__(adder, 7))
print(len.__call__([1, 2]), "a-b".split.__call__("-"), pair.__call__.__call__(3))
calls = [pair.__call__, adder.__call__, adder.method.__call__, abs.__call__]
print([call(-4) for call in calls])
for value in (pair, adder, adder.method, len, Adder, 5, "text", None, [], pair(1)):
    print(type(value).__name__, callable(value), hasattr(value, "__call__") == callable(value))
try:
    pair.__call__()
except TypeError as error:
    print(error)
print(list(map(pair.__call__, "xy")), pair.__get__("bound")(), pair.__get__(None, str) is pair)
