# Tables of str.translate: dicts of all kinds, subclasses, other mappings, and what they give.
text = "The quick brown fox, naïve – über 日本 \U0001F600!"
tables = [
    {},
    str.maketrans("abc", "xyz"),
    str.maketrans("aeiou", "AEIOU", " ,!"),
    str.maketrans({"q": "QU", "x": "", "ï": "i", "日": None, 32: 95}),
    {ord("o"): 0x1F600, ord("n"): 0x10FFFF, 0x1F600: "smile"},
    {ord("e"): True, ord("k"): "\ud800"},
    {101.0: "float", "e": "text key", ord("t"): "T"},
    {True: "one", 84: "t"},
]
for table in tables:
    print(ascii(text.translate(table)), ascii("\x01e".translate(table)))
for bad in ({101: -1}, {101: 0x110000}, {101: 1.5}, {101: b"x"}, {101: [1]}, 5, None):
    try:
        print("e".translate(bad), "abc".translate(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Default(dict):
    def __missing__(self, code):
        return "?" if code > 127 else code


class Shift:
    def __getitem__(self, code):
        if chr(code).isalpha():
            return code + 1
        raise LookupError(code)


print(text.translate(Default({84: "t"})), "Hal 9".translate(Shift()))
rot = {}
for first in (65, 97):
    for i in range(26):
        rot[first + i] = chr(first + (i + 13) % 26)
print("Hello, World".translate(rot), "Hello, World".translate(rot).translate(rot), "".translate(rot) == "")
words = ["alpha", "beta", "gamma"] * 3
print([w.translate(tables[2]) for w in words], text.translate(["x"] * 200)[:8])
long = "abc def " * 1000
print(long.translate(tables[2]).count("E"), len(long.translate({97: "--", 98: None})))
