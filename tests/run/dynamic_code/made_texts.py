# Texts that are put together from constants of the program.
ops = ["+", "-", "*", "//", "<", "=="]
for op in ops:
    for x, y in ((7, 3), (-7, 3), (2, 10)):
        expr = "%d %s %d" % (x, op, y)
        try:
            print(expr, "=", eval(expr))
        except Exception as error:
            print(expr, type(error).__name__, error)


class Plain:
    def __init__(self, v):
        self.v = v


a, b = Plain(1), Plain(2)
for op in ops[:3]:
    try:
        print(eval("a %s b" % op))
    except TypeError as error:
        print(error)
for op in ("+", "-", "@"):
    try:
        eval(f"Plain(1) {op} 1")
    except TypeError as error:
        print(error)
for n in ("a", "b"):
    print(eval(n + ".v"), eval("len('" + n + "')"))
print(eval("-" + str(5)), eval(repr(1.5)), eval(repr("a'b")))
for t in ("int", "str", "list"):
    print(eval(t)())
for v in range(3):
    print(eval(f"v * {v}"), eval(f"[v for _ in range({v})]"))


def check(op, left, right):
    return eval(f"{left!r} {op} {right!r}")


print(check("+", "a", "b"), check("*", "ab", 2), check("in", "a", "abc"), check(op="-", left=5, right=3))
for i in range(3):
    exec(f"var_{i} = {i} * 10")
print(var_0, var_1, var_2)
for name in "alpha beta".split():
    namespace = {}
    exec("def " + name + "(): return '" + name + "'", namespace)
    print(namespace[name]())
print([eval(f"{left} {op} {right}") for op in "+-" for left, right in [(1, 2), (3, 4)]])
# A literal is read, whatever made it.
many = sum(range(100))
print(eval(f"{many}"), eval("%d" % many), eval(f"[{many}, {many!r}]"))
