# Format specifications and percent formats over values of many kinds.
vals = [0, 1, -1, 255, 10**20, 3.14159, -0.0, 1e100, float("inf"), float("nan"), True, "text", None, 2+3j, [1, "a"], b"by"]
specs = ["", "d", "5", "<8", ">8", "^8", "08", "+", "x", "#x", "o", "b", "e", ".2f", "10.3f", ",", "_", "%", "g", "s", "c", "n", ".3", "*^10", "+.1e", "=+8"]
for v in vals:
    for s in specs:
        try: r = format(v, s)
        except Exception as e: r = f"{type(e).__name__}: {e}"
        print(repr(v), repr(s), r)
for fmt in ["%s", "%r", "%d", "%5d", "%-5d|", "%05d", "%x", "%#x", "%o", "%e", "%.2f", "%g", "%c", "%a", "%%", "%+d", "% d", "%i", "%u", "%10s|", "%-10s|", "%.2s"]:
    for v in vals:
        try: r = fmt % v if fmt != "%%" else fmt % ()
        except Exception as e: r = f"{type(e).__name__}: {e}"
        print(fmt, repr(v), r)
name, n = "bob", 3
print(f"{name!r:>10}|{n:03d}|{n=}|{name!s}|{n + 1 = }|{'nested ' + f'{n}'}|{{}}|{n:{n}}|{3.14:.{n}}")
print("{0} {1} {0} {name} {lst[1]} {obj.real}".format(1, 2, name="x", lst=[1, 2], obj=5))
print("{:>{w}}".format("a", w=5), "{!r}".format("q"), "{:%}".format(0.5))
