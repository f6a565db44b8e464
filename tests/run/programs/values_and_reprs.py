# nested functions & globals & class attrs mutated; type identity; repr of things
print(type(1), type("a"), type(None), type(print), type(lambda: 0), type(type), type(...), type(NotImplemented), type(range(1)), type(1j), type(b""), type({}.keys()), type(iter([])), type((i for i in [])), type(Exception()), type(Exception), type(object()), type(slice(1)), type(super), type(property()), type(staticmethod(len)), type(classmethod(len)), type(memoryview(b"")), type(frozenset()))
print(int, str, list, object, type, Exception, range, property)
print(int.__name__, type(5).__name__, (5).__class__, int.__class__, type(int) is type, isinstance(int, type), isinstance(type, object), isinstance(object, type), issubclass(bool, int), issubclass(type, object))
print(True + True, True == 1, isinstance(True, int), {True: "a"}[1], [0, 1][True], str(True), int(False), bool("False"), bool(""), bool([0]), bool(0.0), bool(None))
print(None == False, None is None, not None, repr(None), str(None), ... is Ellipsis, repr(...), NotImplemented)
print(id(None) == id(None), hash(None) == hash(None), hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"))
print([1, "a", None, 2.5, (1,), {1: 2}, {3}, b"b", range(3), ..., int, len])
print((1,), (), (1, 2), [], {}, set(), frozenset({1}), {1}, "", '', "'", '"', "'\"", "\n\t\\", "\x00\x7f\u00e9\u4e2d\U0001f600")
print(repr("a\nb"), repr('it\'s'), repr("\r\x1b"), ascii("é"), "%r" % "x", f"{'x'!r}")
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1 != 2, 3 > 2 > 1 > 0, 1 < 2 > 5, not 1 == 2, 1 in [1] == True, (1 in [1]) == True)
print(0 or "a", "" or 0 or [] or None, 1 and 2 and 3, 1 and 0 and 3, not 0 and 1, None or not None)
print(10 // 3, -10 // 3, 10 % 3, -10 % 3, 10 % -3, -7 // -2, 7.5 // 2, -7.5 % 2, divmod(-7, 3), divmod(7.5, 2), 2 ** 10, 2 ** -1, (-2) ** 3, -2 ** 2, 0 ** 0, 7 / 2, 6 / 3)
print(1 if True else 2, [1, 2][1 if 0 else 0], (lambda: 1 if 0 else 2)(), "a" if [] else "b" if 0 else "c")
print("abc"[::-1], "abc"[1], "abc"[-1], "abc"[5:], "abcdef"[1:5:2], "abc"[-2:], "abc" * 2, "a" in "abc", "abc" < "abd", "a" + "b", "b" > "abc")
print([1, 2] + [3], [1] * 3, [1, 2] < [1, 3], [1, [2]] == [1, [2]], (1, 2) < (1, 2, 0), [] < [0], "" < "a")
print(3 .real, 3.0.is_integer(), (3).bit_length(), 1_000, 0xff, 0o17, 0b11, 1e3, 1.5e-3, .5, 5., 1j * 1j)
print(round(2.5), round(3.5), round(-2.5), round(1.234, 2), round(1234, -2), abs(-3), max(1, 2, 3), min([3, 1]), sum([1, 2], 10), pow(2, 5, 7))
a = b = [1]; c = [1]
print(a is b, a == c, a is c, a is not c, id(a) == id(b))
def f(x, l=[]): l.append(x); return l
print(f(1), f(2), f(3, []), f(4))
def g(): pass
print(g(), g.__name__, callable(g), g.__doc__)
def h(): return 1, 2
x, y = h(); print(x, y, h()[0], type(h()))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
x = 5
def rec():
    global x
    x += 1
    if x < 10: rec()
rec(); print(x)
print(sorted("hello"), sorted([3, 1, 2], reverse=True), sorted(["bb", "a"], key=len), list(reversed("abc")), list(enumerate("ab")), list(zip([1, 2], "ab")), list(map(str, [1, 2])), list(filter(bool, [0, 1])))
print("%d %s %.2f %5d|%-5d|%05d %x" % (1, "a", 1.234, 42, 42, 42, 255), "{} {1} {0}".format if 0 else "{1} {0} {x}".format(1, 2, x=3), f"{1+1} {'a':>3} {3.14159:.2f}")
print(" a b ".strip(), "a,b".split(","), "-".join("abc"), "abc".replace("b", "x"), "Abc".lower(), "abc".upper(), "abc".find("c"), "abc".startswith("ab"), "a b c".title(), "abc".center(7, "*"), "1".zfill(3), "abc".index("b"), "aXb".swapcase(), "abcabc".count("b"), "a\tb".expandtabs(4), "abc".isalpha(), "12".isdigit())
