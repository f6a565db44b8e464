print(int("5"), int(5.9), int(True), float("2.5"), float(3), str(5), bool("x"), bool(""))
print(list("abc"), tuple([1, 2]), set([1, 1]), dict([(1, 2)]), frozenset("a"), list({"k": 1}), list(range(3)), tuple({}))
print(list(), tuple(), set(), dict(), str(), int(), float(), bool())
print(str([1, "a", None]), str({"k": (1,)}), str({1}), str(range(3)), str(b"x"), repr("q"), ascii("é"))
print(list((1, 2)) is not list((1, 2)), tuple((1, 2)), list("héllo"), tuple("🎉x"))
t = (1, 2)
print(tuple(t) is t)
xs = [1]
print(list(xs) is xs, list(xs) == xs)
print(int("0b11", 2), int("z", 36), hex(255), oct(8), bin(5), chr(65), ord("A"), hex(-1))
print(dict(a=1, **{"b": 2}), dict({"a": 1}, a=2), dict(zip("ab", range(2))), {**{}, "z": 1})
print(float("1e3"), float("-inf"), int("-0"), str(1e16), str(-0.0), int(-0.9), int("  7 "))
print(bool([]), bool([[]]), bool(0.0), bool("0"), bool(None), bool(...))
for f in (lambda: int("x"), lambda: float("x"), lambda: int(None), lambda: list(5), lambda: dict([1]), lambda: tuple(5), lambda: int("1", 1), lambda: bytes("x"), lambda: str(1, 2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
