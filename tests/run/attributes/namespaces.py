# locals / vars / dir
def f(a, b=2):
    c = 3
    print(locals())
    d = locals()
    d["a"] = 100
    print(a)
    for i in range(1): pass
    print(sorted(locals().keys()))
    def g(): return c
    return vars() == locals()
print(f(1))
class C:
    x = 1
    def __init__(self): self.y = 2
    print(sorted(k for k in locals() if not k.startswith("__")))
print(vars(C()), sorted(k for k in vars(C) if not k.startswith("__")))
print([n for n in dir(C()) if not n.startswith("__")])
print("x" in dir(C), "append" in dir([]), "__len__" in dir(""))
class D:
    def __dir__(self): return ["b", "a"]
print(dir(D()))
import math
print("sqrt" in dir(math), [n for n in dir(math) if n.startswith("is")][:3])
print("print" in dir(__builtins__))
try: vars(1)
except TypeError as e: print(e)
print(__name__)
def h():
    global newvar
    newvar = 5
h()
print("newvar" in globals(), globals()["newvar"])
glob = globals()
glob["dyn"] = 1
print(dyn)
print(len([k for k in globals() if k.startswith("__")]) > 3)
