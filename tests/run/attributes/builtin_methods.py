# Builtin functions and methods as values: names, texts, calls through the class, and attributes that they do not take.
print(str.upper("x"), str.join(",", ["a", "b"]), list.append.__name__, [].append.__name__, str.upper.__qualname__)
print([].append.__self__, "abc".upper.__self__, {1: 2}.get.__self__)
print(callable(len), callable(str.upper), callable("".upper), callable(int), callable(1))
print(repr(len), repr(print), repr(str.upper), repr(int.__add__), repr(object.__init__))
f = str.upper
print(f("abc"), list(map(str.upper, ["a", "b"])), list(map(str.strip, [" a ", "b "])))
print(sorted(["B", "a"], key=str.lower), max(["aa", "b"], key=len), list(map(int.bit_length, [1, 2, 255])))
g = "a,b".split
print(g(","), g(sep=","), g(",", 0), g(maxsplit=1))
h = [3, 1, 2]
s = h.sort
s(); print(h); s(reverse=True); print(h)
a = h.append
a(5); a(6); print(h)
print(int.__add__(1, 2), (5).__add__(3), int.__add__(1, "x"), (5).__radd__(1), (5).__truediv__(2), float.__add__(1.0, 2))
print("abc".__len__(), "abc".__contains__("a"), "abc".__getitem__(1), [1,2].__getitem__(slice(0,1)), {1:2}.__getitem__(1))
print((1).__eq__(1), (1).__eq__("a"), "a".__eq__("a"), "a".__lt__("b"), [1].__eq__([1]), (1).__lt__(1.5))
print((1).__class__, "a".__class__, None.__class__, len.__class__, int.__class__, type.__class__)
print((1).__hash__(), "".__hash__(), (1).__repr__(), (1).__str__(), (1.5).__format__(".2f"), "a".__format__(">3"))
print((7).__divmod__(2), (7).__floordiv__(2), (7).__mod__(4), (2).__pow__(3), (2).__pow__(3, 5), (2).__rpow__(3), (7).__neg__(), (7).__invert__(), (7).__bool__(), (0).__bool__(), (5).__index__(), (5).__int__(), (5).__float__(), (-5).__abs__())
print((7).__lshift__(1), (7).__and__(3), (7).__or__(8), (7).__xor__(1), (7).__rsub__(10), (7).__sub__(1.5))
print([1,2].__add__([3]), [1].__mul__(2), [1].__rmul__(2), [1,2].__contains__(1), [1,2].__len__(), [1].__iadd__([2]), [1].__imul__(3))
print("a".__add__("b"), "a".__mul__(3), "a%s".__mod__(1), "a".__rmul__(2))
try: "a".__add__(1)
except TypeError as e: print(e)
try: [].__add__(1)
except TypeError as e: print(e)
try: (1).__foo__
except AttributeError as e: print(e)
try: [].foo
except AttributeError as e: print(e)
try: [].append = 1
except AttributeError as e: print(e)
try: (1).x = 1
except AttributeError as e: print(e)
try: int.x = 1
except TypeError as e: print(e)
try: del [].append
except AttributeError as e: print(e)
try: len.x = 1
except AttributeError as e: print(e)
try: object().x = 1
except AttributeError as e: print(e)
