# tomllib: every kind of value, tables, errors with their places.
import tomllib
doc = '''
title = "TOML \\u00e9 \\"q\\""
'literal key' = 'C:\\dir'
int = 1_000
neg = -17
hex = 0xDEAD_BEEF
oct = 0o755
bin = 0b1101
flt = 6.626e-34
inf = -inf
t = true
d1 = 1979-05-27T07:32:00Z
d2 = 1979-05-27T00:32:00.999999-07:00
d3 = 1979-05-27T07:32:00
d4 = 1979-05-27
d5 = 07:32:00
arr = [ 1, 2, # c
  3, ]
mixed = ["a", [1.5, {x = 1}]]
multi = """
line1
line2 \\
   joined"""
lit = \'\'\'
raw\\n
\'\'\'
a.b.c = 1
a.d = 2
inline = { name = "Tom", "k" = [1], sub.x = 2 }
[table]
key = "v"
[table.sub]
k2 = 2
[[products]]
name = "Hammer"
[[products]]
[[products.variants]]
v = 1
[products.variants.more]
z = 1
'''
r = tomllib.loads(doc)
for k, v in r.items(): print(k, repr(v))
for bad in ("a = 1\\na = 2", "a = ", "= 1", "[a]\\n[a]", "a = [1,", 'a = "x', "a = 01", "a = 1979-13-01", "[a\\n", "a.b = 1\\na.b.c = 2", 'a = "\\\\q"', "a = 1 b = 2", "a = {x = 1, }", "a = truee", "[[a]]\\n[a]", "a = 1__0", "\\x00", "x", "a = 0x", 'a = """x', "a = nan1", "[]", "a = '\\n'", 'a = "\\\\uD800"'):
    try: print(tomllib.loads(bad.encode().decode("unicode_escape") if "\\\\" not in bad else bad))
    except tomllib.TOMLDecodeError as e: print(repr(bad), "|", e)
try: tomllib.loads(b"a=1")
except TypeError as e: print(e)
import io
print(tomllib.load(io.BytesIO(b"x = 1")))
try: tomllib.load(io.StringIO("x = 1"))
except TypeError as e: print(e)
print(issubclass(tomllib.TOMLDecodeError, ValueError), tomllib.loads("x = 1.5", parse_float=str))
