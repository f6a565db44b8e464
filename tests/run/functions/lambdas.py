add = lambda a, b: a + b
print(add(1, 2), add("x", "y"))
print((lambda: 42)(), (lambda x, y=3: x * y)(2), (lambda *a, **k: (a, k))(1, z=2))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
for name in ops:
    print(name, ops[name](6, 3))
compose = lambda f, g: lambda x: f(g(x))
inc = lambda x: x + 1
dbl = lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print(list(map(lambda x: x**2, range(5))), add.__name__)
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10))
