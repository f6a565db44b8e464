print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("a", "b", 0), "aaa".replace("a", "b", -1), "aaa".replace("aa", "b"))
print("abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"), "".replace("", "x", 0), "é日".replace("", "."))
print("hello".replace("l", ""), "hello".replace("z", "y"), "hello".replace("hello", ""), "x".replace("x", "long replacement"))
print("naïve".replace("ï", "i"), "abc".replace("b", "日本"), "a😀b".replace("😀", ":)"))
print("aXbX".replace("X", "Y", count=1), "aXbX".replace("X", "Y", count=-1))
same = "unchanged"
print(same.replace("q", "z") is same)
for args in ((1, "b"), ("a", 1), (None, "b"), ("a", None)):
    try:
        "abc".replace(args[0], args[1])
    except TypeError as e:
        print(e)
try:
    "abc".replace("a", "b", "c")
except TypeError as e:
    print(e)
try:
    "abc".replace("a", "b", 1.0)
except TypeError as e:
    print(e)
