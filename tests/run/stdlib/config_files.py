# ConfigParser: reading, defaults, interpolation, errors, writing.
import configparser, io
text = """
# comment
[DEFAULT]
ServerAliveInterval = 45
Compression = yes
base = /opt

[forge.example]
User = hg
path: %(base)s/data
multi = line one
    line two

    line four
empty =

[top.secret]
Port = 50022
ForwardX11 = no
ratio = 2.5
bad = %(missing)s
esc = 100%%
"""
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), "forge.example" in c, "DEFAULT" in c, len(c))
print(c["forge.example"]["user"], c["forge.example"]["Path"], repr(c["forge.example"]["multi"]), repr(c["forge.example"]["empty"]))
t = c["top.secret"]
print(t.getint("port"), t.getboolean("forwardx11"), t.getfloat("ratio"), t.get("nope"), t.get("nope", "dflt"), t.getint("nope", 5), t["esc"], t.name)
print(c.get("top.secret", "bad", raw=True), c.get("top.secret", "x", fallback=None), c.getint("top.secret", "port") + 1)
for f in (lambda: c.get("top.secret", "bad"), lambda: c.get("zz", "x"), lambda: c.get("top.secret", "zz"), lambda: c["zz"], lambda: t["zz"], lambda: t.getboolean("ratio"), lambda: c.add_section("top.secret"), lambda: c.add_section("DEFAULT"), lambda: c.set("zz", "a", "b"), lambda: c.set("top.secret", "a", 5), lambda: c.set("top.secret", "a", "%"), lambda: c.read_string("a = 1"), lambda: c.read_string("[a]\nx=1\nx=2"), lambda: c.read_string("[a]\n[a]"), lambda: c.read_string("[a]\nnovalue\n"), lambda: c.options("zz"), lambda: c.items("zz"), lambda: c.remove_option("zz", "a"), lambda: c.getint("top.secret", "esc")):
    try: print(f())
    except (configparser.Error, KeyError, ValueError, TypeError) as e: print(type(e).__name__, "|", e)
c["new"] = {"a": "1", "b": "two"}
c.set("new", "c", "3"); c["new"]["D"] = "4"
print(c.has_option("new", "d"), c.remove_option("new", "a"), c.remove_section("zz"), c.remove_section("forge.example"), c.options("new"), dict(c["new"]))
out = io.StringIO(); c.write(out); print(out.getvalue())
print(c.items("new"), list(c["new"].keys()), c.defaults())
r = configparser.RawConfigParser(allow_no_value=True, delimiters=("=",), inline_comment_prefixes=("#",))
r.read_string("[s]\nflag\nk = v # note\nurl = http://x:80/%d\n")
print(r.items("s"), r["s"]["flag"])
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string("[a]\nx = 1\ny = ${x}2\n[b]\nz = ${a:y}3\nq = $$5\n")
print(e["b"]["z"], e["b"]["q"])
class Cased(configparser.ConfigParser):
    def optionxform(self, s): return s
k = Cased(); k.read_dict({"S": {"Key": 1, "other": "x"}}); print(k.items("S"))
p = configparser.ConfigParser({"d": "1"}, converters={"list": lambda v: v.split(",")}) if False else configparser.ConfigParser({"d": "1"})
p.read_string("[x]\ny=2"); print(p["x"]["d"], [s for s in p])
