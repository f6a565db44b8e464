def check(code):
    try:
        exec(code)
        print("no error")
    except SyntaxError as e:
        print("SyntaxError")
check("x = 1")
check("del ()")
check("1 = 2")
check("break")
check("return")
check("def f(a, a): pass")
check("nonlocal x")
check("f(a=1, 2)")
check("print('ran')")
def comp(src, mode="exec"):
    try:
        c = compile(src, "<test>", mode)
        exec(c)
        print("ok", src)
    except SyntaxError as e:
        print(type(e).__name__, e.lineno, e.filename)
    except NameError as e:
        print(e)
comp("a = 1")
comp("a +")
comp("nope1")
comp("if 1:\nprint(2)")
for src in ["1+1", "[1, 2][0]", "'a' 'b'", "1 +"]:
    try:
        print(eval(src))
    except SyntaxError:
        print("bad", src)
code = "total = 0\nfor i in range(4):\n    total += i\n"
ns = {}
exec(code, ns)
print(ns["total"], ns["i"], "__builtins__" in ns)
env = {"a": 2, "b": 3}
print(eval("a * b", env), eval("a + c", env, {"c": 10}))
exec("def fact(n):\n    return 1 if n < 2 else n * fact(n - 1)\nr = fact(5)", env)
print(env["r"], env["fact"](4))
exec("import math\nclass P:\n    k = 3\n    def area(self): return math.floor(self.k * 1.5)\np = P()\nq = p.area()", env)
print(env["q"])
try:
    exec("print(zzz)", {})
except NameError as e:
    print(e)
class K:
    exec("attr = 5")
print(K.attr)
def inner():
    loc = 7
    exec("print(loc + 1)")
    exec("loc = 99; print(loc)")
    return loc
print(inner())
print(eval(compile("2 ** 5", "<s>", "eval")))
f = eval("lambda x, y=2: x + y")
print(f(1))
exec("g = 10", globals())
print(g)
try:
    eval("x = 1")
except SyntaxError as e:
    print(e.msg)
l = {}
exec("v = 1\ndel v\nw = [k for k in range(3)]", {}, l)
print(l)
