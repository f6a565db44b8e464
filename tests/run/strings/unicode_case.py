print("ß".upper(), "ﬁ".upper(), "ŉ".upper(), "İ".lower().encode("utf-8"), "ΑΣ".lower(), "ΑΣ Σ".lower(), "ÀÉ".lower(), "àé".upper(), "ǆ".title(), "ǆ".upper(), "ǅ".lower())
print("ß".casefold(), "ſ".casefold(), "Σς".casefold(), "İ".casefold().encode("utf-8"), "K".casefold(), "ﬀ".casefold(), "Straße".casefold() == "STRASSE".casefold())
print("hello wORLD".capitalize(), "ǆabc".capitalize(), "éCOLE".capitalize(), "ß".capitalize(), "1abc".capitalize(), "".capitalize() + "|")
print("they're bill's".title(), "x1y2 a-b_c".title(), "ÉCOLE élan".title(), "ﬁx".title(), "o'neil".title(), "3rd".title())
print("aBc ß Éé".swapcase(), "ΣΑΣ".swapcase(), "İ".swapcase().encode("utf-8"), "ŉ".swapcase())
for s in ("", "a", "A", "Ab", "AB", "ab1", "1", "ǅ", "ª", "日本", "A B", "Hello World", "Hello world", "É", "ⅷ", "Ⅷ", "ᵃ"):
    print(repr(s), s.isupper(), s.islower(), s.istitle(), s.isalpha(), s.isalnum())
for s in ("", "1", "١", "²", "½", "Ⅷ", "一", "10", "1.5", "-1", "௧", "⑴", "㉈"):
    print(repr(s), s.isdecimal(), s.isdigit(), s.isnumeric(), s.isalnum())
for s in ("", " ", "\t\n", "\x1c", "\x85", "\u200b", "\u3000", "a ", "\u2029", "\x00"):
    print(repr(s), s.isspace(), s.isprintable(), s.isascii())
for s in ("", "a", "_", "1a", "a1", "a b", "é", "日本", "def", "a-b", "℘", "·", "a·", "ª", "𝐱", "x\u0301"):
    print(repr(s), s.isidentifier())
