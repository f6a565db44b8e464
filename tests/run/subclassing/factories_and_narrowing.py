def with_log(Base):
    class Logged(Base):
        def __setitem__(self, k, v):
            print("set", k, v)
            super().__setitem__(k, v)
    return Logged
LD = with_log(dict); LL = with_log(list)
d = LD(); d["a"] = 1; print(d, isinstance(d, dict))
l = LL([1, 2]); l[0] = 5; print(l, len(l))
class Ordered(dict):
    def first(self): return next(iter(self))
o = Ordered(b=1, a=2); print(o.first(), sorted(o), o | {"c": 3}, {**o}, list(reversed(o)), o.setdefault("z", 9), o.popitem())
def show(x):
    if isinstance(x, dict): return "dict " + str(len(x))
    if isinstance(x, (list, tuple)): return "seq " + str(len(x))
    if isinstance(x, int): return "int " + str(x + 1)
    if isinstance(x, str): return "str " + x.upper()
    return "other"
class I(int): pass
class S(str): pass
class T(tuple): pass
print([show(v) for v in (o, l, I(3), S("q"), T((1, 2)), 5, "z", None)])
nums = [I(3), 1, I(2)]
print(sorted(nums), sum(nums), min(nums), nums.index(2), 3 in nums, I(3) in [3], {I(1), 1}, len({S("a"), "a"}))
print(S("a,b").split(","), S("x").join(["1", "2"]), S("%s!") % "hi", S("{}-{}").format(1, 2), "abc".replace(S("b"), "X"), "abc".find(S("c")), ("a" + S("b")).upper())
print(T((3, 1, 2)).index(1), T("abc")[1:], T(()) == (), T((1,)) + T((2,)), T((1, 2)) * 2, hash(T((1,))) == hash((1,)))
for i, ch in enumerate(S("hey")): print(i, ch, end=";")
print()
print(bool(S("")), bool(I(0)), not T(), int(S("12")), float(S("1.5")), I("7") + 1, I(5) > 3.5, round(I(7)), chr(I(65)), list(range(I(3))), [0] * I(2), "ab" * I(2))
