s = "the cat sat on the mat"
print(s.find("at"), s.find("at", 6), s.find("at", 6, 9), s.find("zz"), s.find(""), s.rfind("at"), s.rfind("the", 0, 10))
print(s.index("cat"), s.rindex("t"), s.count("at"), s.count("t"), s.count(""), "aaaa".count("aa"))
try:
    s.index("dog")
except ValueError as e:
    print(e)
print(s.replace("at", "og"), s.replace("at", "", 2), s.replace("x", "y"), "abc".replace("", "-"), "aaa".replace("a", "b", 0))
print(s.startswith("the"), s.startswith("cat", 4), s.startswith(("a", "t")), s.startswith(()), s.endswith("mat"), s.endswith(("x", "at")))
print("naïve café".find("café"), "naïve café".replace("é", "e"), "日本語日本".count("日本"), "日本語日本".rfind("日"))
print("prefix-body".removeprefix("prefix-"), "body.py".removesuffix(".py"), "abc".removeprefix("x"))
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"))
