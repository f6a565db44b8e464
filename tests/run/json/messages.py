# json: texts that are none, and every option.

import json
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
t(lambda: json.dumps({"a": [1, 2.5, None, True, "é\n\"\\/"], "b": {}}))
t(lambda: json.dumps([], indent=2))
t(lambda: json.dumps({"b": 1, "a": [1, {"x": []}]}, indent=2, sort_keys=True))
t(lambda: json.dumps("é", ensure_ascii=False))
t(lambda: json.dumps("😀\x7f\x00"))
t(lambda: json.dumps({1: 2, None: 3, True: 4, 1.5: 5}))
t(lambda: json.dumps({(1, 2): 3}))
t(lambda: json.dumps({(1, 2): 3}, skipkeys=True))
t(lambda: json.dumps(set()))
t(lambda: json.dumps(1j))
t(lambda: json.dumps([float("nan"), float("inf")]))
t(lambda: json.dumps(float("nan"), allow_nan=False))
t(lambda: json.dumps((1, 2), separators=(",", ":")))
t(lambda: json.dumps({"a": 1}, indent="\t"))
t(lambda: json.dumps({1, 2}, default=list))
t(lambda: json.dumps(10**30))
t(lambda: json.dumps(1e100))
t(lambda: json.dumps([1, [2, [3]]], indent=1))
t(lambda: json.dumps(b"a"))
t(lambda: json.dumps(None))
t(lambda: json.dumps({"a": 1, "b": 2}, indent=0))
t(lambda: json.dumps({"k": (1,)}, indent=4, separators=(", ", " = ")))
l = []; l.append(l); t(lambda: json.dumps(l))
for s in ['{"a": 1}', '[1, 2, ]', '{"a" 1}', '{"a": }', '{a: 1}', "{'a': 1}", '[1 2]', '', ' ', 'nul', 'null', 'true', 'False', '"abc', '"a\\x"', '"\\u00e9\\ud83d\\ude00"', '1.5e3', '-0', '-', '01', '1.', '.5', 'NaN', '-Infinity', '[1] x', '{"a": 1, "a": 2}', '"\t"', '"\\', '"\\u12"', '[', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '[[[]]]', '  [1]  ', '{"a": [true, null, {"b": "c"}]}', '1e400', '123456789012345678901234567890', '"\\n\\t\\"\\\\\\/\\b\\f\\r"', '[1,\n2,\n x]']:
    t(lambda: repr(json.loads(s)))
t(lambda: json.loads(b'{"a": 1}'))
t(lambda: json.loads(5))
t(lambda: json.loads('[1.5, 2]', parse_float=str))
t(lambda: json.loads('[1]', parse_int=float))
t(lambda: json.loads('{"a": 1}', object_hook=lambda d: list(d.items())))
t(lambda: json.loads('{"a": 1, "b": 2}', object_pairs_hook=lambda p: p))
t(lambda: json.loads('NaN', parse_constant=lambda c: "c:" + c))
t(lambda: json.loads('"\t"', strict=False))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
t(lambda: json.dumps({"z": 1j}, cls=E))
t(lambda: E().encode([1j]))
t(lambda: json.dumps({1}, cls=E))
t(lambda: json.JSONDecoder().raw_decode('[1] rest'))
t(lambda: json.JSONDecoder().decode('[1]'))
try:
    json.loads('{"a": [1, 2,, 3]}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc, isinstance(e, ValueError))
import io
b = io.StringIO(); json.dump({"a": 1}, b); print(b.getvalue()); b.seek(0); print(json.load(b))
