import json
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
t(json.dumps, {"a": 1, "b": [1, 2.5, None, True, "é\n\"\\/\x01😀"]}); t(json.dumps, {"b": 1, "a": {}}, indent=2, sort_keys=True); t(json.dumps, [], indent=2); t(json.dumps, {}, indent=2); t(json.dumps, [1, [2, []]], indent="--"); t(json.dumps, {"a": 1}, separators=(",", ":")); t(json.dumps, "é", ensure_ascii=False); t(json.dumps, {1: 2, None: 3, True: 4, 1.5: 6}); t(json.dumps, {(1, 2): 3}); t(json.dumps, {(1, 2): 3, "a": 1}, skipkeys=True); t(json.dumps, {1, 2}); t(json.dumps, object) ; t(json.dumps, float("nan")); t(json.dumps, float("inf"), allow_nan=False); t(json.dumps, (1, 2)); t(json.dumps, 10**30); t(json.dumps, 1e100); t(json.dumps, b"x"); t(json.dumps, 1j); t(json.dumps, {1, 2}, default=sorted); t(json.dumps, [object()], default=lambda o: "obj"); t(json.dumps, {"b": 1, 2: 3}, sort_keys=True)
l = []; l.append(l); t(json.dumps, l)
for s in ('{"a": [1, 2.5, -3e2, true, false, null, "x\\u00e9\\n\\ud83d\\ude00"]}', "", "  ", "{", "[1,]", "[1 2]", '{"a" 1}', "{'a': 1}", '{"a": 1,}', "nul", "01", "1.", "-", "1e", "[1] x", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "NaN", "Infinity", "-Infinity", "[]", "{}", ' [ 1 , 2 ] ', "1E5", "-0", "-0.0", "12345678901234567890123", '{"a":1,"a":2}', "true", '"\\ud800"', "[", '{"a":', '{"a":1', "\ufeff1", "tru", "{1:2}", '[1,2', '["a",', "+1", ".5", "1.5.5", '"\t"', "[1,,2]"):
    t(json.loads, s)
t(json.loads, b'{"a": 1}'); t(json.loads, 5); t(json.loads, '{"a": 1.5}', parse_float=str); t(json.loads, "[1]", parse_int=float); t(json.loads, '{"a": 1, "b": 2}', object_hook=lambda d: sorted(d)); t(json.loads, '{"a": 1, "b": 2}', object_pairs_hook=list); t(json.loads, "NaN", parse_constant=lambda s: "C" + s); t(json.loads, '"a\nb"', strict=False)
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
t(json.dumps, {"z": 1j}, cls=E); t(E().encode, [1j]); t(json.dumps, object(), cls=E) if 0 else None; t(lambda: list(json.JSONEncoder().iterencode([1, {"a": 2}]))) if 0 else None
try: json.loads("[1, 2")
except json.JSONDecodeError as e: print(e.msg, e.pos, e.lineno, e.colno, e.doc, isinstance(e, ValueError))
import io
f = io.StringIO(); json.dump([1, {"a": None}], f); print(f.getvalue()); print(json.load(io.StringIO('{"x": [1]}'))); print(json.JSONDecoder().raw_decode('{"a": 1} rest'))
class S(str): pass
class I(int): pass
class L(list): pass
import enum
class C(enum.IntEnum): A = 1
print(json.dumps([S("s"), I(5), L([1]), C.A, {S("k"): 1}]))
