# split without a separator, title, capitalize and swapcase: what counts as space or letter, in ASCII and beyond it.
spaces = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u2003\u3000\x00\x08\x0e\x1b_"
for space in spaces:
    text = "a" + space + "b" + space * 2 + "c"
    print(ascii(space), len(text.split()), len((text + "é").split()), len(text.rsplit(None, 1)))

for text in ("", "   ", " a", "a ", "  one  two three  ", "\x1fx\x1f", "one"):
    for most in (-1, 0, 1, 2, 3, 10):
        assert (text + "é").split(None, most)[:-1] == text.split(None, most)[:-1] or text[-1:] in (" ", "\x1f")
        print(repr(text), most, text.split(None, most), text.rsplit(None, most))

samples = [
    "hello world",
    "they're bill's friends",
    "x1y2 3abc",
    "ALL CAPS-and_under",
    "mIxEd  cAsE\ttab",
    "",
    "9",
    "élan VITAL",
    "ǆ ß ŉ",
    "ΑΣ ΑΣΑ",
]
for text in samples:
    print(ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), text.title().istitle())
for code in range(128):
    c = chr(code)
    beyond = c + "é"
    assert c.title() == beyond.title()[0] and c.capitalize() == beyond.capitalize()[0]
    assert c.swapcase() == beyond.swapcase()[0]
    assert ("a" + c).title()[1:] == ("a" + beyond).title()[1:-1]
    assert ("a" + c + "b").title() == ("a" + c + "bé").title()[:-1]
print("ok")
