import fnmatch, shlex, reprlib, timeit
print(fnmatch.fnmatch("a.py", "*.py"), fnmatch.filter(["a.txt", "b.py", "c.PY"], "*.py"), fnmatch.fnmatchcase("foo", "f[!a]o"), fnmatch.fnmatch("x", "[]x]"))
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g #h"), shlex.quote("it's"), shlex.join(["a", "b c"]), shlex.split("x # c", comments=True))
try: shlex.split("'a")
except ValueError as e: print(e)
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr((1,)), reprlib.repr(10**100), reprlib.repr([[[[[[[1]]]]]]]))
r = reprlib.Repr(); r.maxlist = 2; print(r.repr([1, 2, 3]))
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return "<" + ", ".join(map(repr, self)) + ">"
l = L([1]); l.append(l); print(l)
print(timeit.timeit(lambda: 1, number=10) >= 0)
