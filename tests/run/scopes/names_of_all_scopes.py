x = 1
def f():
    global x, y
    x += 1; y = 5
f(); print(x, y)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter(); i(); i(5); print(g())
fs = [lambda: k for k in range(3)]
print([h() for h in fs])
fs = [lambda k=k: k for k in range(3)]
print([h() for h in fs])
class C:
    x = 10
    y = [x for _ in range(2)]
    def m(self): return x
    z = x + 1
    if True: w = 5
    for q in range(3): pass
    print(sorted(k for k in locals() if not k.startswith("__")))
print(C.y, C().m(), C.z, C.w, C.q)
def unb():
    try: print(v)
    except UnboundLocalError as e: print(e)
    v = 1
unb()
def fr():
    def inner(): return later
    try: inner()
    except NameError as e: print(e)
    later = 2
    return inner()
print(fr())
try: undefined_name
except NameError as e: print(e, e.name)
def dele():
    a = 1
    del a
    try: a
    except UnboundLocalError as e: print(e)
dele()
del x
try: x
except NameError as e: print(e)
print([y for y in range(3)], y)
if (n := 10) > 5: print(n)
print([m := 1, m + 1], m)
def loc():
    a = 1; b = "x"
    d = locals()
    print(sorted(d.items()))
    return d
print(loc())
print("f" in globals(), globals()["y"])
globals()["newvar"] = 77
print(newvar)
class Mangle:
    __p = 1
    def __m(self): return self.__p
    def call(self): return self.__m()
print(Mangle().call(), Mangle._Mangle__p, [n for n in dir(Mangle) if "Mangle" in n])
(a, *b), c = [1, 2, 3], 4
print(a, b, c)
for i, (j, *k) in enumerate([(1, 2, 3), "abc"]): print(i, j, k)
first, *_, last = range(5); print(first, last)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, c = [1]
except ValueError as e: print(e)
try: a, *b, c = [1]
except ValueError as e: print(e)
try: a, b = 3
except TypeError as e: print(e)
a = b = c = []
a.append(1); print(b, c)
l = [1, 2, 3, 4]; l[1:3] = [9]; del l[0]; print(l)
l[::2] = [0]; print(l)
x = [0, 1]; i = 0
i, x[i] = 1, 5; print(i, x)
