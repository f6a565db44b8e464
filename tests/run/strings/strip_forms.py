print(repr("  a b \t\n".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()), repr(" \u3000x\u2028 ".strip()), repr("\x1c\x1fx\x85".strip()))
print("xxhixyx".strip("xy"), "xxhixyx".lstrip("x"), "xxhixyx".rstrip("xy"), "abc".strip(""), "aaa".strip("a") + "|", "".strip() + "|")
print("www.example.com".strip("cmowz."), "  a".strip(None), "éaé".strip("é"), "日x本".strip("本日"), "x".strip("日"))
for bad in (1, b" ", ["x"], True):
    for name in ("strip", "lstrip", "rstrip"):
        try:
            if name == "strip":
                "a".strip(bad)
            elif name == "lstrip":
                "a".lstrip(bad)
            else:
                "a".rstrip(bad)
        except TypeError as e:
            print(e)
print(list(map(str.strip, [" a ", "b ", " c"])), list(map(str.upper, "abc")), str.lower("ABC"), str.strip("  x "), str.split("a b"))
