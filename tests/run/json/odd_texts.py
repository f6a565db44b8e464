# json: texts that are none, hooks, classes.
import json
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: json.dumps({"a": [1, 2.5, None, True, "é\n\"\\"], 1: 2, None: 3, True: 4, 1.5: 5}))
t(lambda: json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2))
t(lambda: json.dumps([1, [2, {}], []], indent=4))
t(lambda: json.dumps([1, 2], separators=(",", ":")))
t(lambda: json.dumps("é", ensure_ascii=False))
t(lambda: json.dumps(float("nan")))
t(lambda: json.dumps(float("inf"), allow_nan=False))
t(lambda: json.dumps({(1, 2): 3}))
t(lambda: json.dumps({(1, 2): 3}, skipkeys=True))
t(lambda: json.dumps({1, 2}))
t(lambda: json.dumps(object))
t(lambda: json.dumps(1j))
t(lambda: json.dumps({1, 2}, default=list))
t(lambda: json.dumps("😀"))
t(lambda: json.dumps([1], indent="--"))
t(lambda: json.dumps({}, indent=2))
t(lambda: json.dumps(b"a"))
l = []; l.append(l); t(lambda: json.dumps(l))
for s in ["", "{", "[1,", "[1,]", "{\"a\":}", "{a:1}", "nul", "1 2", "\"abc", "\"a\nb\"", "[1 2]", "{\"a\" 1}", "{\"a\":1,}", "01", "-", "1.", "1e", "\"\\x\"", "\"\\u12\"", "NaN", "Infinity", "-Infinity", "  [1] ", "1.5e3", "-0", "\"\\ud83d\\ude00\"", "[]]", "{\"a\":1 \"b\":2}", "tru", "'a'", "{1:2}", "\ufeff1"]:
    t(lambda: json.loads(s))
try: json.loads("[1,\n  x]")
except json.JSONDecodeError as e: print(e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError))
t(lambda: json.loads('{"a": 1, "a": 2}', object_pairs_hook=lambda p: p))
t(lambda: json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
t(lambda: json.loads("1.5", parse_float=str))
t(lambda: json.loads("[1, 2]", parse_int=float))
t(lambda: json.loads(b'{"a": 1}'))
t(lambda: json.loads(1))
t(lambda: json.loads("NaN", parse_constant=lambda s: s))
t(lambda: json.loads("12345678901234567890123"))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
t(lambda: json.dumps({"z": 1 + 2j}, cls=E))
t(lambda: E().encode([1j]))
t(lambda: E(indent=1).encode({"a": 1}))
t(lambda: json.dumps({1, 2}, cls=E))
t(lambda: list(json.JSONEncoder().iterencode([1, {"a": 2}])) and 1)
t(lambda: json.JSONDecoder().raw_decode("[1] xyz"))
t(lambda: json.JSONDecoder().decode("[1]"))
import io
b = io.StringIO(); json.dump({"a": 1}, b); print(b.getvalue()); b.seek(0); print(json.load(b))
from enum import IntEnum
class Co(IntEnum): A = 1
class I(int): pass
class S(str): pass
t(lambda: json.dumps([Co.A, I(3), S("x"), {S("k"): 1}]))
t(lambda: json.dumps((1, 2))); from collections import OrderedDict
t(lambda: json.dumps(OrderedDict([("z", 1), ("a", 2)])))
