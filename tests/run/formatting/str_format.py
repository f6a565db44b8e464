print("{} {} {}".format(1, "a", None), "{0}{1}{0}".format("x", "y"), "{a} {b}".format(a=1, b=[2]), "{} {k}".format(1, k=2), "{{}} {{{}}}".format(5), "".format(), "none".format(1, 2))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>8}|{1!s:<5}|".format("a", 1), "{:>{w}}|{:{f}^{w}}|".format("a", "b", w=5, f="*"), "{:{}.{}f}".format(3.14159, 8, 2), "{0:{1}}".format(5, "03d"))


class P:
    def __init__(self):
        self.x = 1
        self.items = [10, 20]
        self.d = {"k": "v", 3: "three"}

    def __format__(self, spec):
        return "P<" + spec + ">"


p = P()
print("{0.x} {0.items[1]} {0.d[k]} {0.d[3]} {p.items}".format(p, p=p), "{0[0]} {0[1]}".format("ab"), "{d[a b]} {d[!]}".format(d={"a b": 1, "!": 2}), "{:abc} {} {0:x}".format(p, p) if False else "{:abc} {}".format(p, p), "{0[-1]}".format({"-1": "neg"}))
print("{:5}|{:<5}|{:>5}|{:^5}|{:*^7}|{:05d}|{:+}|{:,}".format(1, 2, 3, 4, 5, 6, 7, 10**7), "{:x} {:#x} {:b} {:o} {:e} {:g} {:%}".format(255, 255, 5, 8, 1.5, 2.5, 0.25), "{:.3}|{:10.3}|".format("abcdef", "abcdef"))
calls = [
    lambda: "{}".format(), lambda: "{1}".format(0), lambda: "{a}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{!x}".format(1), lambda: "{!}".format(1), lambda: "{0!r".format(1), lambda: "{} {0}".format(1), lambda: "{0} {}".format(1), lambda: "{0.nope}".format(1), lambda: "{0[5]}".format([1]), lambda: "{0[a]}".format([1]), lambda: "{0[k]}".format({}), lambda: "{:d}".format("x"), lambda: "{:z}".format(5), lambda: "{:10}".format([1]), lambda: "{0.}".format(1), lambda: "{0[}".format(1), lambda: "{0[]}".format([1]), lambda: "{!rx}".format(1), lambda: "{:{:{}}}".format(1, 2, 3),
]
for call in calls:
    try:
        print(call())
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
template = "{} {x} {:>4}"
print(template.format(1, 2, x=3), "{a} {b}".format(**{"a": 1, "b": 2}), "{} {}".format(*[1, 2]), "{a}".format_map({"a": 5}))
for template in ("{}-{}", "{0}{0}", "{1:>3}{0}", "{{{}}}", "{!r}"):
    print(template.format("a", "b"))


class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"


print("{a} {b}".format_map(Default(a=1)))
try:
    "{}".format_map({"a": 1})
except ValueError as e:
    print(e)
try:
    "{a}".format_map({})
except KeyError as e:
    print("KeyError", e)
for template in ("{", "}", "{0} {}", "{5}", "{x}", "{!q}", "{:d}"):
    try:
        print(template.format("s"))
    except (ValueError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
