# Where CPython says that a string of code is wrong.


def show(e):
    print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.filename)


try:
    compile("x = = 1", "<s>", "exec")
except SyntaxError as e:
    show(e)
try:
    eval("1 +")
except SyntaxError as e:
    show(e)
try:
    exec("if 1:\npass")
except SyntaxError as e:
    show(e)
try:
    exec("  x = 1\ny = 2")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a b}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'{a!x}'")
except SyntaxError as e:
    show(e)
try:
    eval("f'}'")
except SyntaxError as e:
    show(e)
try:
    eval("(1, 2")
except SyntaxError as e:
    show(e)
try:
    eval("1)")
except SyntaxError as e:
    show(e)
try:
    eval("'abc")
except SyntaxError as e:
    show(e)
try:
    exec("'''abc")
except SyntaxError as e:
    show(e)
try:
    exec("return 5")
except SyntaxError as e:
    show(e)
try:
    exec("break")
except SyntaxError as e:
    show(e)
try:
    exec("x = 08")
except SyntaxError as e:
    show(e)
try:
    exec("1 = x")
except SyntaxError as e:
    show(e)
try:
    exec("f() = x")
except SyntaxError as e:
    show(e)
try:
    exec("def f(a, a): pass")
except SyntaxError as e:
    show(e)
try:
    exec("def f(a=1, b): pass")
except SyntaxError as e:
    show(e)
try:
    exec("f(a=1, 2)")
except SyntaxError as e:
    show(e)
try:
    exec("nonlocal x")
except SyntaxError as e:
    show(e)
try:
    exec("def f():\n x = 1\n global x")
except SyntaxError as e:
    show(e)
try:
    exec("for x in y\n  pass")
except SyntaxError as e:
    show(e)
try:
    exec("print 5")
except SyntaxError as e:
    show(e)
try:
    exec("a b")
except SyntaxError as e:
    show(e)
try:
    exec("if x = 1: pass")
except SyntaxError as e:
    show(e)
try:
    exec("x = 5 if 1")
except SyntaxError as e:
    show(e)
try:
    exec("try:\n  pass\nx = 1")
except SyntaxError as e:
    show(e)
try:
    exec("try:\n  pass\nexcept:\n pass\nexcept ValueError:\n pass")
except SyntaxError as e:
    show(e)
try:
    exec("class C:\n")
except SyntaxError as e:
    show(e)
try:
    exec("x = 1\n  y = 2")
except SyntaxError as e:
    show(e)
try:
    exec("if 1:\n    x\n  y")
except SyntaxError as e:
    show(e)
try:
    exec("from x import")
except SyntaxError as e:
    show(e)
try:
    exec("import a.b as")
except SyntaxError as e:
    show(e)
try:
    exec("lambda x=: 1")
except SyntaxError as e:
    show(e)
try:
    exec("a = $")
except SyntaxError as e:
    show(e)
try:
    exec("a = 5x")
except SyntaxError as e:
    show(e)
try:
    exec("a = 0xg")
except SyntaxError as e:
    show(e)
try:
    exec("a = 1__0")
except SyntaxError as e:
    show(e)
try:
    exec("del f()")
except SyntaxError as e:
    show(e)
try:
    exec("None = 1")
except SyntaxError as e:
    show(e)
try:
    exec("x: int: str")
except SyntaxError as e:
    show(e)
try:
    exec("async def f(): yield from x")
except SyntaxError as e:
    show(e)
try:
    exec("await x")
except SyntaxError as e:
    show(e)
try:
    exec("with a as 1: pass")
except SyntaxError as e:
    show(e)
try:
    exec("match x:\n case y: pass\n case _: pass")
except SyntaxError as e:
    show(e)
try:
    exec("*a")
except SyntaxError as e:
    show(e)
try:
    exec("x = *a")
except SyntaxError as e:
    show(e)
try:
    exec("(x := 1) = 2")
except SyntaxError as e:
    show(e)
try:
    exec("x := 1")
except SyntaxError as e:
    show(e)
try:
    exec("'\\x'")
except SyntaxError as e:
    show(e)
try:
    exec("b'\u1234'")
except SyntaxError as e:
    show(e)
try:
    exec("\tx\n        y")
except SyntaxError as e:
    show(e)
try:
    compile('@a b', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('x = 5 if 1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('foo(a for b in c, d)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('class', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('def f', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a = [1, 2', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('def f():\nreturn 1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('while 1 print(2)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('x +', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('for', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('else: pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('elif x: pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('import', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('from . import *a', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a.1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a..b', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('1.a', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('not', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('x = not', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('(a, b) += 1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a + 1 = 2', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('True = 1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('[a, 1] = x', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('for 1 in x: pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(x=1)=2', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('"a" = 1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('def f(x, 1): pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('def f(*): pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('def f(**k, a): pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(a b)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(**a, b)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(a=1, a=2)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(1=2)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(a.b=1)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(True=1)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('x = yield', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('raise x from', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('del', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('del 1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('assert', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a if b', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a if b else', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('{a: b for c in d, e}', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('[*a for a in b]', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('(*a)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('print(*a', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('pass pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a; ; b', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('$', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('?', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a ? b', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a!', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('x = "a', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('continue', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('class A: return 1', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('import a as b.c', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('from a import (b', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('async x', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('async for x in y: pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('match x:\n case 1+2: pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('match x:\n case a.b(c, d=1, e): pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('match x:\n case [*a, *b]: pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('type x = ', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('x: int = ', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('if True:\n  x\n y', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a = 1 2', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a b c', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('print "hi"', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('exec "hi"', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('if x\n  y', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('def f()\n  pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('class A\n pass', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('else', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(**)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(*)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a[', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a[]', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a[1:2:3:4]', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('{1:2, **}', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a ++', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('a = b = ', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('lambda', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('lambda x', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('x := 5', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('(x.y := 5)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f(x := 1, y=z := 2)', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('is', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('not in x', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('import a.b as c.d', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('return', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('nonlocal', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('f"{x"', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('b"é"', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('u"\\N{foo}"', '<s>', 'exec')
except SyntaxError as e:
    show(e)
try:
    compile('"\\u12"', '<s>', 'exec')
except SyntaxError as e:
    show(e)
