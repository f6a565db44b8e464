print(eval("1+1"), eval("x", {"x": 3}), eval("x+y", {"x": 1}, {"y": 2}))
exec("a = 1\nb = a + 1")
print(a, b)
ns = {}
exec("def f(x): return x * 2\ny = f(4)", ns)
print(ns["y"], ns["f"](3), sorted(k for k in ns if k != "__builtins__"))
code = compile("3 * 4", "<string>", "eval")
print(eval(code))
code = compile("q = 5", "<s>", "exec")
exec(code)
print(q)
for src in ["1 +", "x = = 2", "def", "f(", "'abc", "if x:\npass", "return 1", "a b"]:
    try:
        exec(src)
    except SyntaxError as e:
        print(src, type(e).__name__, e.msg, e.lineno, e.offset)
try:
    compile("1 +* 2", "file.py", "exec")
except SyntaxError as e:
    print(e, e.filename, e.lineno, e.offset, e.text)
try: eval("1 2")
except SyntaxError as e: print(e)
d = {"v": 1}
exec("v += 1; w = v", d)
print(d["v"], d["w"])
g, l = {}, {}
exec("zz = 1", g, l)
print(l)
def scope():
    exec("inner = 3")
    try: return inner
    except NameError as e: return str(e)
print(scope())
def loc():
    k = 5
    return eval("k * 2")
print(loc())
