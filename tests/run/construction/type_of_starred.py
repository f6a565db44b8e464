# type(*args): the class of one argument, a new class of three.

for spec in [("A", (), {"x": 1}), ("B", (dict,), {}), ("C", (), {"f": lambda self: "f"})]:
    k = type(*spec)
    print(k.__name__, k.__bases__, k.__mro__[1:])
def mk(*args): return type(*args)
print(mk(3), mk("D", (int,), {"y": 2})(5), mk("D", (int,), {"y": 2}).y)
print([type(*[x]) for x in (1, "a", None)])
for bad in [(), (1, 2), (1, (), {}), ("a", [], {}), ("a", (), []), (1, 2, 3, 4)]:
    try: type(*bad)
    except TypeError as e: print(e)
