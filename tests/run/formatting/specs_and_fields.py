# Format specifications of ints, nested fields, str.format and its errors.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


for v in [0, 1, -1, 255, 123456789, 10 ** 20, True]:
    for spec in [
        "", "d", "5", "<5", "^7", "+", " ", "05", "x", "#x", "#010x", "X", "o", "#o", "b", "#b", ",", "_", "_x", "e",
        ".2e", "f", ".1f", "g", ".3g", "%", "n", "c" if v in (1, 255) else "d", "*>10", "=+8", "08,", "010_d",
        ">+8,d",
    ]:
        try:
            print(v, repr(spec), repr(format(v, spec)))
        except Exception as e:
            print(v, repr(spec), type(e).__name__, e)
w = 10
p = 3
val = 3.14159
name = "n"
print(f'{val:{w}.{p}}|{val:<{w}}|{val!r:^{w}}|{name!s:>{w}}|name={name!r}|val={val:.2f}|w + p = {w + p!r}')
print(f"{{}} {{{w}}} {("a" if w else "b")} {[i for i in range(3)]} { {1: 2}[1]} {(lambda x: x * 2)(4)} {"nested " + f'{w}'} {w:#x} {"%s" % w} {w!r:>4} {"\n"!r} {"ab"}")
print(f'a{1}bc{2}', f'\\n{w}', f'{w}')
print("{0} {1} {0}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0.real} {0.imag}".format(1j))
print("{0[1]} {0[0]}".format([1, 2]), "{d[k]}".format(d={"k": "v"}), "{:>{w}}".format("x", w=5))
print("{0:{1}}".format(5, "03"), "{!r} {!s} {!a}".format("é", "é", "é"))
print("{:%Y-%m-%d}".format(__import__("datetime").date(2024, 1, 2)), "{{}}".format())
print("{:,}".format(1234567.891), "{:.3}".format("abcdef"), "{:d}".format(True), "{:s}".format("q"))
print("{:>5}".format(True), "{}".format(None), "{:10}|".format(None) if 0 else "")
print("{:5}|{:<5}|{:^5}|{:>5}|".format(1, 2, 3, 4), "{:5}|{:<5}|".format("a", "b"))
print("{0:.{1}f}".format(3.14159, 2), "{:+.1e}".format(12345))
print("{:g} {:g} {:g}".format(10000000000.0, 1e-05, 100000), "{:.0f} {:.0f}".format(0.5, 1.5))
print("{:#.3g}".format(1), "{:c}".format(97), "{:_}".format(10 ** 6), "{:e}".format(0))
print("{:%}".format(0.256), "{:010.3f}".format(-3.14159), "{:*^20}".format("mid"))
attempt(lambda: "{:10}".format(None))
attempt(lambda: "{:d}".format(1.5))
attempt(lambda: "{:s}".format(5))
attempt(lambda: "{:x}".format("a"))
attempt(lambda: "{:,}".format("a"))
attempt(lambda: "{:.2}".format(5))
attempt(lambda: "{:+}".format("a"))
attempt(lambda: "{:=5}".format("a"))
attempt(lambda: "{:z}".format(1))
attempt(lambda: "{:5}".format([1]))
attempt(lambda: "{:q}".format(1))
attempt(lambda: "{:5.5.5}".format(1))
attempt(lambda: "{0} {}".format(1, 2))
attempt(lambda: "{} {0}".format(1, 2))
attempt(lambda: "{5}".format(1))
attempt(lambda: "{x}".format(1))
attempt(lambda: "{0.foo}".format(1))
attempt(lambda: "{0[foo]}".format([1]))
attempt(lambda: "{0[5]}".format([1]))
attempt(lambda: "{:c}".format(-1))
attempt(lambda: "{:c}".format(1114112))
attempt(lambda: "{!x}".format(1))
attempt(lambda: "}".format())
attempt(lambda: "{".format())
attempt(lambda: "{0".format(1))
attempt(lambda: "{0!}".format(1))
attempt(lambda: format(1, "1" * 30))
attempt(lambda: format("a", "\x00<5"))
attempt(lambda: f"{1:{">"}{5}}")
attempt(lambda: f"{"a":{5}.{1}}")
