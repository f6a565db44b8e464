for c in (int, str, list):
    print(isinstance(1, c), isinstance("a", c), isinstance([], (c, float)))
def check(x, cls):
    return isinstance(x, cls)
print(check(1, int), check(1, str), check("s", str), check("s", (int, str)), check(1.5, (int, str)))
