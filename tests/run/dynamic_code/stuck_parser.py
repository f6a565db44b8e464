# A bracket that is never closed is blamed where the parser has read on behind its line.
SOURCES = [
    "f(a b",
    "f(a b\nx",
    "f(1,\n2 3\n",
    "f(a, =",
    "(a +\n* b",
    "(a + * b",
    "def f(: pass",
    "def f(a, :\n  pass",
    "def f(a\n  :pass",
    "print('a'\nx = 1\n",
    "if (a:\n  pass\n",
    "for i in range(3:\n  pass",
    "x = {1: 2,\ny = 3",
    "while (x == 1:\n y",
    "class A(B:\n  pass",
    "d = {'a': 1 'b': 2",
    "with open('a' as f:\n pass",
    "((1)\n",
    "class A pass",
    "a += b += c",
    "def f(x y): pass",
    "{**a for a in b}",
    "(**a)",
    "[x for x]",
    "global x, ",
]


def message(source):
    try:
        compile(source, "text", "exec")
    except SyntaxError as error:
        return error.msg, error.lineno
    return "no error"


for source in SOURCES:
    print(repr(source), message(source))
