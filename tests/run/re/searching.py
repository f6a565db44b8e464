# Where searches begin and what they find: alternatives, sets, anchors, empty matches, texts beyond ASCII.
import re

text = "Größe: 12 cm, Länge 345cm; naïve 🎈 x_1=7\nzweite Zeile, ende 99\n"
patterns = [r"\d+", r"[0-9]+ ?cm", r"(?P<word>\w+)", r"\b\w", r"^\w+", r"(?m)^\w+", r"\w+$", r"(?m)\d+$", r"ä|ö|ü", r"cm|Zeile|🎈", r"(a|e)n", r"(?:x|y)?_\d",
            r"x*", r"\s+", r"[^\x00-\x7f]+", r"(?i)GRÖSSE|größe|ZEILE", r"(?<=L)ä", r"(?!\w)\W", r"(\d)(\d)?(\d)?", r"e*?n", r"(?:ab|cd|ef|gh|ij|kl|mn|en)+", r"\Z", r"[a-z]{2,3}e", r"((z)|w)+"]
for pattern in patterns:
    compiled = re.compile(pattern)
    found = [(m.start(), m.end(), m.lastindex) for m in compiled.finditer(text)]
    for m in compiled.finditer(text):
        assert text[m.start() : m.end()] == m.group()
    print(ascii(pattern), found[:6], len(found))
    first = compiled.search(text, 10)
    last = compiled.search(text, 20, 40)
    print("  ", first and first.span(), last and last.span(), ascii(compiled.sub("-", text, count=4)[:30]))
    print("  ", ascii(compiled.split(text, maxsplit=2)))

long = "ä wort " * 300
print(len(re.findall(r"\w+", long)), sum(m.end() for m in re.finditer("wort", long)), len(re.sub("ä", "ae", long)))
print([m.span() for m in re.finditer(r"(?<=ä) (\w)", "ä wort ä x")], re.search(r"(?<=ä)x", "äx", 1).span())
print(re.search("b", "aaa"), re.search("", "").span(), re.search("$", "ab").span(), re.search("a|", "ba").span())
print(re.findall(rb"[a-c]+|\d", b"abc1xyz2ca\xff3"))
tokens = re.compile(r"(?P<num>\d+(?:\.\d*)?)|(?P<id>[^\W\d]\w*)|(?P<op>\*\*|[-+*/()=])|(?P<skip>\s+)|(?P<bad>.)")
print([(m.lastgroup, m.group()) for m in tokens.finditer("y = 3.5*(α_1 ** 2) ? 7") if m.lastgroup != "skip"])
print(re.sub(r"(\w)(\w*)", lambda m: m[2] + m[1] + "ay", "pig latin ist schön"), re.subn("[aeiou]", "", "education"))
