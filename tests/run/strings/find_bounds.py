s = "abcabcabc"
print(s.find("abc"), s.find("abc", 1), s.find("abc", 1, 5), s.find("", 3), s.find("", 20), s.find("z"))
print(s.rfind("abc"), s.rfind("abc", 0, 8), s.rfind(""), s.rfind("", 2, 4), s.rfind("c", -4, -1))
print(s.find("c", -1), s.find("a", None), s.find("a", None, None), s.find("b", 2, None))
print(s.find("a", -100, 100), s.find("a", 10**30), s.find("a", -(10**30)), s.find("c", 0, -(10**30)))
print(s.index("c"), s.rindex("a"), s.index("b", 2, 6))
for sub in ("z", "abcd"):
    try:
        s.index(sub)
    except ValueError as e:
        print("ValueError:", e)
    try:
        s.rindex(sub)
    except ValueError as e:
        print("ValueError:", e)
print(s.count("abc"), s.count("abc", 1), s.count("abc", 1, -1), s.count(""), "".count(""), "".count("a"), s.count("", 4), s.count("", 20))
print("aaaa".count("aa"), "aaaa".find("aa", 1), "aaaa".rfind("aa"))
for bad in (1, None, b"a", ["a"]):
    try:
        s.find(bad)
    except TypeError as e:
        print("find", e)
    try:
        s.count(bad)
    except TypeError as e:
        print("count", e)
    try:
        s.rindex(bad)
    except TypeError as e:
        print("rindex", e)
try:
    s.find("a", "b")
except TypeError as e:
    print(e)
try:
    s.find("a", 1.5)
except TypeError as e:
    print(e)


class Two:
    def __index__(self):
        return 2


print(s.find("a", Two()), s.count("c", Two(), 9), s.startswith("c", Two()))
u = "naïve café naïve"
print(u.find("é"), u.rfind("ï"), u.find("naïve", 1), u.count("ï"), u.index("café"), "日本語日本".rfind("日本"))
print("😀x😀".find("x"), "😀x😀".rfind("😀"), "😀x😀".find("😀", 1))
