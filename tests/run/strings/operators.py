print("a" + "b", "ab" * 3, 3 * "ab", "ab" * 0 + "|", "ab" * -1 + "|", "a" * True, "é" * 3, "" * 1000000 + "|")
print("a" in "abc", "" in "", "bc" in "abc", "d" in "abc", "ab" not in "abc", "é" in "café", "abc" in "ab")
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "é" > "z", "日" > "é", "😀" > "日", "\uffff" < "\U00010000", "a" <= "a", "b" >= "a")
print("a" == "a", "a" == 1, "a" != None, "a" == b"a", "1" == 1, ("a" == ["a"]), "a" != "b")
for make in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" + b"b", lambda: "a" - "b", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" / 2, lambda: None * "a"):
    try:
        print(make())
    except TypeError as e:
        print(e)
for make in (lambda: "a" < 1, lambda: "a" >= None, lambda: 1 > "a", lambda: "a" < b"a", lambda: ["a"] <= "a"):
    try:
        print(make())
    except TypeError as e:
        print(e)
for make in (lambda: 1 in "abc", lambda: None in "abc", lambda: b"a" in "abc", lambda: "a" in 5, lambda: ["a"] in "a"):
    try:
        print(make())
    except TypeError as e:
        print(e)
for make in (lambda: -"a", lambda: +"a", lambda: ~"a", lambda: "a" & "b", lambda: "a" ** 2, lambda: "a" // 2, lambda: "a" @ "b", lambda: "a" << 1, lambda: abs("a")):
    try:
        print(make())
    except TypeError as e:
        print(e)
try:
    "ab" * (1 << 62)
except (MemoryError, OverflowError) as e:
    print(type(e).__name__)
try:
    "ab" * 10**30
except OverflowError as e:
    print(e)
s = "x"
t = s
s += "y"
s += "z" * 3
s *= 2
print(s, t)
print(hash("") == 0, hash("a") == hash("a"), {"a": 1}["a"], len({"a", "b", "a"}), bool(""), bool(" "), not "")
print("abc".__len__(), "abc".__contains__("b"), "abc".__getitem__(1), "a".__add__("b"), "a".__mul__(2), "a".__eq__("a"), "a".__eq__(1), "a".__lt__("b"), "a".__rmul__(2))
print(max("hello"), min("hello"), sorted("hello"), list("héllo"), tuple("ab"), set("aab") == {"a", "b"}, list(reversed("abc")), list(enumerate("ab")), list(zip("ab", "cd")))
