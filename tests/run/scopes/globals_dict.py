x = 1
y = "s"
def f(): pass
print("x" in globals(), "zz" in globals())
print(globals()["x"], globals()["y"])
g = globals()
g["x"] = 5
print(x)
globals()["newname"] = 7
print(newname)
print(globals().get("nope", "dflt"))
def show():
    return globals()["x"]
print(show())
del g["newname"]
try:
    print(newname)
except NameError as e:
    print(e)
print(sorted(k for k in globals() if not k.startswith("__")))
for name in ["x", "y"]:
    print(name, globals()[name])
print(globals()["__name__"])
def h():
    a = 1
    b = 2
    return locals()
print(h())
print(sorted(vars(type("Q", (), {"z": 1})).keys())[:1])
