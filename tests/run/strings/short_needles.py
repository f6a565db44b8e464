# find, count, replace, split and partition where needles are short, overlap, stand at the edges or nearly match.
texts = ["", "a", "aa", "aaa", "abab", "ab" * 60, "x" * 95 + "ab", "x" * 96 + "ab", "é" * 50 + "aé", "aab" * 40, "ba" * 48]
needles = ["", "a", "aa", "ab", "ba", "aab", "xab", "éa", "b" * 3, "ab" * 30]
for text in texts:
    row = []
    for needle in needles:
        row.append((text.find(needle), text.rfind(needle), text.count(needle), needle in text, len(text.replace(needle, "--"))))
        if needle:
            parts = text.split(needle)
            assert needle.join(parts) == text
            assert len(parts) == text.count(needle) + 1
            head, found, tail = text.partition(needle)
            assert head + found + tail == text
            head, found, tail = text.rpartition(needle)
            assert head + found + tail == text
    print(len(text), row)
print("aXbXc".replace("X", "", 1), "aaaa".replace("aa", "b"), "abc".replace("", "."), "é.é".replace(".", "ü"))
print("hello world hello".replace("hello", "bye", 1), "x" * 5 + "needle"[:6], ("x" * 200 + "needle" + "y" * 50).find("needle"))
print(b"aab aab".replace(b"aab", b"-"), b"abcabc".find(b"cab"), (b"ab" * 60).count(b"ba"))
for bounds in ((0,), (1,), (2, 3), (-3,), (5, 2), (0, 100), (200,)):
    print(bounds, "abcabcab".find("ab", *bounds), "abcabcab".count("ab", *bounds), "abcabcab".find("", *bounds))
