s = "hello world"
print(s.startswith("hello"), s.startswith("world"), s.startswith("world", 6), s.startswith("wor", 6, 8), s.startswith(""))
print(s.startswith("", 11), s.startswith("", 12), s.endswith("", 0, 0), "".startswith(""), "".endswith("a"))
print(s.endswith("world"), s.endswith("hello", 0, 5), s.endswith("o", 0, -3), s.endswith("d", -1))
print(s.startswith(("x", "he")), s.startswith(()), s.endswith(("ld", "x")), s.endswith(("x", "y")), s.startswith(("w", "z"), 6))
for bad in (1, None, ["h"], b"h", 2.5):
    try:
        print(s.startswith(bad))
    except TypeError as e:
        print(e)
    try:
        print(s.endswith(bad))
    except TypeError as e:
        print(e)
for bad in ((1,), ("x", None), ("x", b"h")):
    try:
        print(s.startswith(bad))
    except TypeError as e:
        print(e)
    try:
        print(s.endswith(bad))
    except TypeError as e:
        print(e)
print(s.startswith(("h", 1)))
print("prefix-body".removeprefix("prefix-"), "prefix-body".removeprefix("body"), "aa".removeprefix("a"), "x".removeprefix(""))
print("name.txt".removesuffix(".txt"), "name.txt".removesuffix(".md"), "aa".removesuffix("a"), "x".removesuffix(""), "".removesuffix("x"))
for bad in (1, None, ("a",)):
    try:
        "a".removeprefix(bad)
    except TypeError as e:
        print(e)
    try:
        "a".removesuffix(bad)
    except TypeError as e:
        print(e)
print("été".startswith("é"), "été".endswith("té"), "été".removeprefix("ét"), "日本".endswith("本"))
