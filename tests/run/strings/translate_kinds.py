# str.translate with dicts: single characters, texts, deletions, numbers; ASCII and beyond; what is wrong with a table.
from collections import defaultdict

tables = [
    {},
    str.maketrans("abc", "xyz"),
    str.maketrans("abc", "xyz", "lo"),
    {ord("a"): "<a>", ord("b"): "", ord("l"): None, 0x1F388: "balloon"},
    {ord("a"): 0x1F388, ord("o"): ord("ö"), ord("ö"): ord("o")},
    {"a": "never", 97.0: "float key"},
    {ord("a"): True, ord("b"): 0},
    {97: "b", 98: "a", 255: "ÿ", 256: "Ā"},
    str.maketrans({"h": "J", "e": None, 108: "L", "ö": "oe"}),
]
texts = ["", "hello abc", "aaaa", "öabcö🎈a", "\x00\x7f\x80ÿĀ", "lolo" * 3, "a\ud800b"]
for table in tables:
    print([ascii(text.translate(table)) for text in texts])

for bad in ({97: 0x110000}, {97: -1}, {97: 1.5}, {97: b"x"}, {97: ["x"]}):
    for text in ("xyz", "a", "xa", "öa"):
        try:
            print(ascii(text.translate(bad)))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


class Rot13(dict):
    def __missing__(self, code):
        c = chr(code)
        if c.isalpha() and c.isascii():
            base = 65 if c.isupper() else 97
            self[code] = (code - base + 13) % 26 + base
        else:
            self[code] = code
        return self[code]


print("Hello, World!".translate(Rot13()), "Uryyb".translate(Rot13()))
print("abca".translate(defaultdict(lambda: "?", {97: "A"})))


class Upper:
    def __getitem__(self, code):
        if code == 32:
            raise LookupError
        if code == 33:
            raise IndexError
        return chr(code).upper()


print("a b! c".translate(Upper()), "abc".translate(["x"] * 98), "\x01\x02".translate("pqr"))
for table in (None, 5):
    try:
        "abc".translate(table)
    except TypeError as e:
        print(e)
text = "the quick brown fox " * 50
vowels = str.maketrans("aeiou", "AEIOU", " ")
print(text.translate(vowels)[:40], len(text.translate(vowels)))
