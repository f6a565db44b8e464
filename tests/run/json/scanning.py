# What the reader takes for numbers and texts, and where it says that something is wrong.
import json

numbers = ["0", "-0", "7", "-12", "123456789012345678", "-123456789012345678", "1234567890123456789", "9" * 30, "-" + "8" * 25,
           "0.5", "-0.0", "1e3", "1E+2", "12.5e-1", "1e400", "-1e400", "1.", "1.e3", "1e", "1e+", "01", "-", "-a", "+1", ".5", "0x1", "1 2"]
for text in numbers:
    for form in ("{}", "[{}]", "[ {} ,1]"):
        try:
            value = json.loads(form.format(text))
            print(form.format(text), type(value).__name__, value)
        except json.JSONDecodeError as e:
            print(form.format(text), e.msg, e.pos)

texts = ['""', '"a"', '"\\""', '"\\u00e9\\ud83c\\udf88"', '"é🎈"', '"é\\n🎈\\t"', '"\\ud83c"', '"\\ud83cx"', '"a\\qb"', '"\\u12"', '"\\u12g4"',
         '"open', '"open\\', '"tab\there"', '"é open', '"é\x01"', '"\\/\\b\\f\\r"', '"del\x7f"', '"\x1f"']
for text in texts:
    for strict in (True, False):
        try:
            print(ascii(text), strict, ascii(json.loads(text, strict=strict)))
        except json.JSONDecodeError as e:
            print(ascii(text), strict, e)

for text in ["", " ", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{1:2}", "nul", "tru", "[1 2]", '{"é": [1,\n 2 x]}', "\t[\n]\r ", "é"]:
    try:
        print(ascii(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(ascii(text), e, e.lineno, e.colno)

print(json.loads('{"a": 1.50, "b": [2, -3]}', parse_float=str, parse_int=lambda text: "<" + text + ">"))
print(json.loads("[NaN, Infinity, -Infinity]", parse_constant=str.lower))
print(json.loads('{"a": 1, "b": {"a": 2}, "a": 3}', object_pairs_hook=lambda pairs: pairs))
