# Where matches may begin, sets of characters with and without case, texts beyond ASCII, empty matches, templates.
import re

texts = ["", "a", "Hello, World 42", "naïve ÜBER straße 日本語 x1", "aaa\nbbb\n", "--x--", "ABCabc123_", "é\u0301e", "\ud800z"]
patterns = [
    r"[aeiou]", r"[^a-z]", r"(?i)[a-c]+", r"(?i)ü", r"\bx", r"\Bb", r"^b", r"(?m)^b", r"$", r"(?m)$", r"x*", r"a|b|", r"(a|b)(c)?",
    r"\d+|[^\W\d]+", r"(?=a)", r"(?<!a)a", r"[日本]", r"[\u00e0-\u00ff]+", r"(?i)straSSe|straße", r".", r"(?s).", r"\w+?b", r"(?:ab|a)b?c",
    r"((a)|b)*", r"[\s-]+", r"(?a)\w+", r"[]-]", r"[^\n]*", r"(x)|(?P<n>\d)", r"a{2}", r"(?>a+)b", r"\Z",
]
for pattern in patterns:
    compiled = re.compile(pattern)
    for text in texts:
        spans = [m.span() for m in compiled.finditer(text)]
        found = compiled.findall(text)
        assert len(spans) == len(found) == compiled.subn("", text)[1], (pattern, text)
        print(ascii(pattern), spans, ascii(found), ascii(compiled.sub("<>", text)), ascii(compiled.split(text)))

print(re.sub(r"(\w)(\d)?", r"[\1|\2|\g<0>]", "a1 b"), re.sub("a", r"\\n\n", "bab"), re.sub(b"[a-c]", b"<\\g<0>>", b"abcd"))
print(re.sub("(?P<k>x)|y", r"\g<k>!", "xyz"), re.sub("", "-", "ab"), re.sub("a", "b", "aaa", count=2), re.subn("z", "", "abc"))
p = re.compile("[a-c]+")
print(p.findall("xxabcxab", 3), p.findall("xxabcxab", 2, 4), [m.span() for m in p.finditer("abcab", 1, 9)], p.findall("abc", 5))
print([(m.pos, m.endpos, m.lastindex, m.lastgroup) for m in re.finditer(r"(?P<w>[a-z]+)|(\d)", "ab1")][0][1:])
many = re.compile("".join("(%s)" % chr(97 + i) for i in range(20)))
print(many.search("__abcdefghijklmnopqrst__").span(20), many.findall("abcdefghijklmnopqrst")[0][::5])
for bad, repl in (("a", "\\"), ("a", r"\2"), ("a", r"\g<x>"), ("(a)", r"\q")):
    try:
        re.sub(bad, repl, "a")
    except (re.error, IndexError) as e:
        print(type(e).__name__, e)
for f in (re.findall, re.split, re.search):
    try:
        f("a", b"a")
    except TypeError as e:
        print(e)
try:
    re.sub("a", "b", 5)
except TypeError as e:
    print(e)
