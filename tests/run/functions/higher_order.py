def apply(f, *args):
    return f(*args)


def repeat(f, n):
    def run(x):
        for _ in range(n):
            x = f(x)
        return x
    return run


def my_map(f, xs):
    out = []
    for x in xs:
        out.append(f(x))
    return out


print(apply(len, "abc"), apply(max, 3, 9, 2), apply(apply, len, [1, 2]))
print(repeat(lambda x: x * 2, 10)(1), repeat(lambda s: s + "!", 3)("hey"))
print(my_map(str, [1, 2.5, None]), my_map(abs, [-1, 2, -3.5]), my_map(lambda p: p[0], [(1, 2), "xy"]))
table = [len, str, type]
print([f("ab") if f is not type else f("ab").__name__ for f in table])
print(callable(len), callable(apply), callable(5), callable(lambda: 0), callable(int))
