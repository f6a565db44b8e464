x = 1
def f(a, b=2):
    c = a + b
    if a > 100: zz = 1
    print(locals())
    def g(): return c
    return sorted(locals())
print(f(1))
print("x" in globals(), globals()["x"], globals().get("nope", 7))
globals()["newname"] = 5
print(newname)
for n in ["p1", "p2"]:
    globals()[n] = n.upper()
print(p1, p2)
try: print(undefined_thing)
except NameError as e: print(e)
class C:
    k = 1
    m = sorted(locals())
print(C.m)
print(sorted(n for n in globals() if not n.startswith("_")))
globals()["x"] = "changed"
print(x)
def h():
    global made
    made = 3
h()
print(made, globals()["made"], globals()["__name__"])
del globals()["x"]
try: x
except NameError as e: print(e)
print([k for k, v in list(globals().items()) if callable(v)])
try: globals()["qq"]
except KeyError as e: print("KeyError", e)
print(len(dir()) > 5, "f" in dir(), vars() == globals())
def cnt(n): 
    y = n
    return dir()
print(cnt(1))
