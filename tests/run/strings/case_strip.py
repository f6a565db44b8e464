s = "Hello, World 123"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.casefold())
print("straße".upper(), "ÀÉÎ".lower(), "ŉ".upper(), "ǆ".title(), "ΑΣ".lower(), "ß".casefold(), "they're bill's".title())
print(repr("  x y  ".strip()), repr("  x ".lstrip()), repr("  x ".rstrip()), "xxabcxx".strip("x"), "abcba".strip("ab"), "\t\n x\u00a0".strip())
print("www.example.com".lstrip("w."), "www.example.com".rstrip("moc"), repr("aaa".strip("a")))
print("a".center(5, "*"), "ab".ljust(5, "."), "ab".rjust(5), "ab".zfill(5), "-7".zfill(4), "abc".center(2), "ab".center(5), "abc".center(6))
print("a\tb\tc".expandtabs(4), "tab".expandtabs())
