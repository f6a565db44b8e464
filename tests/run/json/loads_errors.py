import json

for text in ("", " ", "nul", "tru", "[", "[1", "[1,", "[1,]", "[1 2]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{1: 2}", '{"a" 1}', '{"a":1 "b":2}', '"abc', '"a\\', '"\\x"', '"\\u12"', '"\\uzzzz"', '"a\nb"', "01", "1.", "1e", "-", "+1", ".5", "'a'", "[1] x", "{} []", "nan", "[nan]", "]", "\n\n  x", '{"a": }', "[,1]"):
    try:
        print(repr(json.loads(text)))
    except json.JSONDecodeError as e:
        print(ascii(text), "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
for bad in (None, 5, ["[]"]):
    try:
        json.loads(bad)
    except TypeError as e:
        print(e)
try:
    json.loads("x")
except ValueError as e:
    print(type(e).__name__, isinstance(e, ValueError))
