t = str.maketrans("abc", "xyz")
print(t, "aabbccdd".translate(t))
t = str.maketrans("ab", "xy", "cd")
print(t, "abcdabcd!".translate(t))
t = str.maketrans({"a": "1", "b": None, 99: "three", "d": 68, "é": "e"})
print(t, "abcdé".translate(t))
print("abc".translate({}), "abc".translate({97: None}), "abc".translate({97: "é", 98: 0x65E5}), "".translate({1: 2}))
print(str.maketrans({}), str.maketrans("", ""), str.maketrans("", "", "xyz"))


class Upper:
    def __getitem__(self, code):
        if code == 32:
            raise LookupError(code)
        if code == 33:
            return None
        return chr(code).upper()


print("hi there!".translate(Upper()))
print("cab".translate("0" * 97 + "ABC"), "abc".translate([None] * 98 + ["B"]))
for x in ("ab", 5, {"ab": 1}, {1.5: 1}, ["a"]):
    try:
        print(str.maketrans(x))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for args in (("a", "bc"), ("a", 1), (1, "a")):
    try:
        print(str.maketrans(args[0], args[1]))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    str.maketrans("a", "b", 3)
except TypeError as e:
    print(e)
for bad in ({97: 1.5}, {97: 0x110000}, {97: -1}):
    try:
        print("abc".translate(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
