width = 10
prec = 3
value = 1234.56789
d = {"key": "v", "n": {"m": 5}}
print(f"{value:{width}.{prec}f}|{value:<{width}}|{'x':*^{width}}|{value:{'>'}{width + 5}}")
print(f"{d["key"]} {d["n"]["m"]} {f"{f"{width}"}"}")
print(f"{', '.join(f"{k}={v!r}" for k, v in d.items())}")
print(
    f"{
        value
        + 1
    :.1f}"
)
print(f"{'{'}{'}'} {"\n".join(["a", "b"])}")
rows = [("id", 1), ("total", 22.5), ("name", "z")]
for k, v in rows:
    print(f"{k:>8}: {v!s:<6}|{f'[{v}]':^9}|")


class P:
    def __init__(self, x):
        self.x = x

    def __format__(self, spec):
        return f"P({self.x}; {spec!r})"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


p = P(3)
print(f"{p} {p:abc} {p!s} {p!r} {p!s:>6} {p:{width}}")
print(f"{(p, 1)} {[p]}", format(p), format(p, "q"), str(p))
