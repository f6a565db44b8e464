# With PYTHONHASHSEED=0 the hash of a str is fixed.
for s in ("", "a", "ab", "abc", "hello", "x" * 7, "x" * 8, "x" * 9, "x" * 100, "é", "日本語", "🎉", "a🎉", "\x00"):
    print(len(s), hash(s))
print(hash(b""), hash(b"abc") == hash("abc"))
print(hash(("a", "b")), hash(("x", 1, 2.5)), hash(frozenset(["a", "b"])), hash(frozenset()), hash(None) == hash(None))
