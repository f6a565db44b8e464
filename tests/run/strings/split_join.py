print("a b  c".split(), "  a\tb\nc  ".split(), "".split(), "   ".split())
print("a,b,,c".split(","), "".split(","), ",".split(","), "a,b,c".split(",", 1), "a b c d".split(None, 2), "a--b-c".split("--"))
print("a,b,c".rsplit(",", 1), " a b c ".rsplit(None, 1), "a,b".rsplit(","))
print("one\ntwo\r\nthree\rfour\n".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "x\x0by\u2028z".splitlines())
print(",".join(["a", "b", "c"]), "".join([]), "-".join("xyz"), ", ".join(str(i) for i in range(4)), "|".join(("q",)))
print(" x ".join({"k1": 1, "k2": 2}))
try:
    ",".join(["a", 1])
except TypeError as e:
    print(e)
try:
    "a".split("")
except ValueError as e:
    print(e)
words = "the quick brown fox".split()
print(" ".join(w[::-1] for w in words), " ".join(reversed(words)))
