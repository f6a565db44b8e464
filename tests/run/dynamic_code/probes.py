# Scripts look whether a builtin is there by naming it.
try:
    exec
    eval
    compile
    globals
    locals
    __import__
except NameError:
    print("SKIP")
    raise SystemExit


def test(code):
    try:
        exec(code)
        print("no error")
    except IndentationError:
        print("IndentationError")
    except SyntaxError:
        print("SyntaxError")


test("a, *b, *c = 1")
test("[*a for a in b]")
test("if 1:\nfoo")
test("def f():\n    global a\n    nonlocal a")
test("def f(): from a import *")
test("[named := 1 for x in ()]")
test("x = 0xg")
test("pass")
try:
    missing_builtin
except NameError as error:
    print(error)
for name in ("frozenset", "slice", "unicode", "long"):
    try:
        eval(name)
        print(name, True)
    except NameError:
        print(name, False)
