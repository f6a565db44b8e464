# syntax errors at run time
tests = [
 "x = ", "def f(:", "for i in", "1 = x", "f() = 1", "None = 1", "def f(x, x): pass", "break", "continue",
 "return 5", "yield 1", "class", "import", "from x import", "lambda x: ", "print 'a'", "a = 'unterminated", "(1, 2", "[1, 2",
 "if True print(1)", "x ++ 1 +", "def f(a=1, b): pass", "f(a=1, a=2)", "f(**a, *b)", "nonlocal y", "global z\nz = 1", "del f()", "del 1",
 "try:\n  pass", "with open(", "@", "async x", "await x", "x: int = ", "raise from x", "assert", "else: pass", "\tx\n  y", "  x = 1",
 "if 1:\n  a\n b", "def f():\npass", "'a' 1", "a b c", "5 5", "x = {1: 2, 3}", "{**a, 1}", "*a", "a, *b, *c = d", "f'{a'", "f'{}'", "0777", "1__0", "0b2", "1e", "'\\x1'", "b'é'",
 "def f():\n  nonlocal q", "def f():\n  x = 1\n  global x", "a := 1", "(a.b := 1)", "[x for x in y for]", "lambda: (yield)", "x = *a", "print(*a b)", "from __future__ import nope", "import a.b as", "__debug__ = 1", "def f(None): pass", "class A(x for x in y): pass", "f(x for x in y, 1)", "True = 1", "x += y += 1", "not", "a if b", "match x:\n  case 1: pass", "case = match = 1",
]
for t in tests:
    try:
        exec(compile(t, "<t>", "exec"), {"d": [1,2,3], "x": 1})
        print("OK", repr(t))
    except SyntaxError as e:
        print(repr(t), type(e).__name__)
    except Exception as e:
        print(repr(t), "->", type(e).__name__)
