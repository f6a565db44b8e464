words = ["banana", "Apple", "cherry", "apple", "", "Zoo", "éclair", "日本", "a", "🎉", "B", "apple pie", "1", " "]
print(sorted(words))
print(sorted(words, key=len), sorted(words, key=str.lower, reverse=True))
print(min(words), max(words), "a" < "b" < "c", "abc" < "abd", "Z" < "a", "" < " ", "10" < "9")
print("é" == "e\u0301", "é" == "\u00e9", len("e\u0301"), "\uffff" < "\U00010000", "ab" > "a", "a" >= "a")
s1 = "con" + "cat"
s2 = "".join(["c", "oncat"])
print(s1 == s2, hash(s1) == hash(s2), {s1: 1}[s2], s1 in [s2])
print("a" == 1, "a" != None, "1" == 1, "" == False)
for a, b in (("a", 1), ("a", None), (1, "a"), ("a", b"a")):
    try:
        print(a < b)
    except TypeError as e:
        print(e)
counts = {}
for w in words:
    for c in w:
        counts[c] = counts.get(c, 0) + 1
print(sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:5])
print("abc" in "xabcx", "" in "", "é" in "café", "日" not in "本", "ab" in "ba")
try:
    5 in "5"
except TypeError as e:
    print(e)
