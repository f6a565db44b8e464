print(list(map(str.upper, ["a", "b"])), list(map(str.strip, [" a ", "b "])), str.join(",", ["a", "b"]), str.split("a b"), sorted(["b", "A", "c"], key=str.lower), str.replace("aa", "a", "b"), str.format("{}-{}", 1, 2), str.startswith("abc", "ab"))
print(list(map(bytes.upper, [b"a"])), bytes.join(b",", [b"x", b"y"]), str.__len__("abc"), str.__add__("a", "b"), str.__contains__("abc", "b"), str.__eq__("a", "a"), str.__getitem__("abc", 1))
f = "a,b".split
print(f(","), [g("x") for g in ("xax".strip, "xax".lstrip)], "abc".upper().lower().title().swapcase(), ("a" "b").join(["1", "2"]))
for call in (lambda: str.upper(5), lambda: str.upper(), lambda: "a".upper(1), lambda: "a".replace("a"), lambda: "a".split(1, 2, 3), lambda: "a".nope, lambda: "a".join(), lambda: str.lower(b"A")):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
ops = {"up": str.upper, "low": str.lower}
for name, op in ops.items():
    print(name, op("MiX"))
print("x".isalpha and "x".isalpha(), callable("a".upper), type("a".upper("") if False else "a"), "%s" % "abc".find("c"), "abc".index("c", 1))
