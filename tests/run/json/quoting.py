# How texts are written: what is escaped, with ensure_ascii and without it; subclasses of str; keys.
import json


class Loud(str):
    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "added"

    def __getitem__(self, at):
        return "!"


texts = ["", "plain", 'say "hi"', "back\\slash", "\n\r\t\b\f", "\x00\x1f\x7f\x80", "é", "mixed é\n", "🎈", "a🎈b\"c", "\ud800", "\\", '"', "x" * 100 + "\n" + "y" * 100]
for text in texts:
    for ascii_only in (True, False):
        written = json.dumps(text, ensure_ascii=ascii_only)
        print(ascii(written), json.loads(written) == text)
print(json.dumps(Loud("loud")), json.dumps({Loud("key\n"): Loud("é")}))
for code in range(128):
    assert json.loads(json.dumps(chr(code))) == chr(code) == json.loads(json.dumps(chr(code) + "é", ensure_ascii=False))[0]
print(json.dumps({"b\t": [1, "two\u2028"], "a": {"é": None}}, sort_keys=True, ensure_ascii=False))
print(json.dumps(["é", {"k": "v\\"}], indent=1))
big = {"list": ["word " + str(i) + ("\n" if i % 3 else "é") for i in range(50)]}
print(len(json.dumps(big)), len(json.dumps(big, ensure_ascii=False)), json.loads(json.dumps(big)) == big)
for indent in (None, 0, 2, "\t"):
    print(repr(json.dumps({(1, 2): 3}, skipkeys=True, indent=indent)), repr(json.dumps({(1, 2): 3, "a": [1, {}]}, skipkeys=True, indent=indent)))
    print(repr(json.dumps([[], {}, [1], {"b": ()}], indent=indent, separators=("; ", " = "))))
