import json
print(json.dumps({"a": [1, 2.5, None, True], "b": {"c": "é\n"}}), json.dumps([1, 2], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")), json.dumps("é", ensure_ascii=False))
print(json.loads('{"a": [1, 2.0, "x", null, true], "n": {"k": -1e3}}'), json.loads("[]"), json.loads('"\\u00e9"'))
for bad in ["{", "[1,]", "nul", '{"a" 1}', "", "1 2"]:
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e, e.pos, e.lineno, e.colno)
try: json.dumps({1, 2})
except TypeError as e: print(e)
class E(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({3, 1}, cls=E), json.dumps({1, 2}, default=list), json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads("[1.5]", parse_float=str))
print(json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps(float("nan")), json.loads("NaN"), json.dumps((1, 2)), json.dumps({}), json.dumps([], indent=1), json.dumps({"a": {}}, indent=4))
import io
f = io.StringIO(); json.dump([1, {"x": 2}], f); print(f.getvalue()); f.seek(0); print(json.load(f)); print(json.loads('{"a":1,"a":2}'), json.loads('[1]', object_pairs_hook=dict))
