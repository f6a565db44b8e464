# eval of what repr makes, of bytes and of strings put together; what is no string.
for v in [1, -2.5, "a'b", [1, (2, 3)], {"k": [None, True]}, b"x\x00", {1, 2}, (1,), 3 + 4j, "", [], {}, (), "\n\t\u1234"]:
    r = eval(repr(v))
    print(r, r == v, type(r) is type(v))
def same(x):
    assert eval(repr(x)) == x, x
    return True
print(same(1), same([1, 2]), same("s"))
for bad in (5, None, [1], 2.5):
    for name, f in (("eval", lambda: eval(bad)), ("exec", lambda: exec(bad)), ("compile", lambda: compile(bad, "f", "eval"))):
        try:
            f()
        except TypeError as e:
            print(name, e)
try:
    eval(5)
except TypeError as e: print(e)
try:
    exec(None)
except TypeError as e: print(e)
print(eval(str(12)) + 1)
print(eval(b"1 + 2"))
exec("a = 1\n" + "b = a + 1")
print(a, b)
exec("""
def f(x):
    return x * 2
print(f(4))
""".strip())
exec(b"c = 9")
print(c, eval(" 7 ".strip()))
