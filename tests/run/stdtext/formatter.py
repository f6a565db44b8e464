from string import Formatter
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
f = Formatter()
t(f.format, "{} {a}", 1, a=2); t(f.format, "{0!r:>5}", "x"); t(f.vformat, "{x}", (), {"x": 1})
t(lambda: list(f.parse("a{b!r:c}d{{}}"))); t(lambda: list(f.parse("{a}{b:{c}}"))); t(lambda: list(f.parse("x{")))
t(f.format, "{}"); t(f.format, "{x}"); t(f.format, "{} {0}", 1); t(f.format, "{0} {}", 1); t(f.format, "{!x}", 1)
t(f.format, "{:{}}|", "ab", 5); t(f.format, "{0[1]} {a[k]}", [1, 2], a={"k": "v"}); t(f.format, "{0.real}", 5)
class U(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, "<" + key + ">")
        return super().get_value(key, args, kwargs)
    def format_field(self, value, spec):
        if spec == "up":
            return str(value).upper()
        return super().format_field(value, spec)
    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))
t(U().format, "{a} {b:up} {0}", "z", b="bb")
class C(Formatter):
    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return super().convert_field(value, conversion)
t(C().format, "{0!u} {0!r}", "abc"); t(C().format, "{{}} {}", 1)
