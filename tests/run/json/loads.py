import json

for text in ("null", "true", "false", "5", "-0", "1.5", "1e3", "-1.5E-2", '"a"', "[]", "{}", " [1, 2 ,3] ", '{"a": 1, "b": [true, null]}', '"\\u00e9\\n\\t\\"\\\\\\/\\b\\f\\r"', '"\\ud83d\\ude00"', "123456789012345678901234567890", "NaN", "Infinity", "-Infinity", '"é日"', "[[[]]]", '{"a": {"b": {"c": []}}}', '{"a": 1, "a": 2}', "\n\t[ ]\r\n", "0.1", "1E400"):
    value = json.loads(text)
    print(repr(value), type(value).__name__)
data = json.loads('{"name": "x", "tags": ["a", "b"], "n": 3, "f": 1.5, "nested": {"k": null}}')
print(data["name"], data["tags"][0], data["n"] + 1, data["f"] * 2, data["nested"]["k"], len(data), sorted(data), "name" in data)
for key, value in data.items():
    print(key, value)
print(json.loads(b'{"a": 1}'), json.loads(bytearray(b"[1]")), json.loads("[1.5, 2]", parse_float=str), json.loads("[1]", parse_int=float), json.loads('{"a": 1}', object_pairs_hook=list), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
print(json.loads(json.dumps(data)) == data, json.loads('"\\ud800"') == "\ud800", json.loads('"a\tb"', strict=False))
