# A function that runs texts which are no programs.

def test_syntax(code):
    try:
        exec(code)
        print('no SyntaxError', code)
    except SyntaxError as e:
        print('SyntaxError', e.msg)


test_syntax('break')
test_syntax('continue')
test_syntax('return')
test_syntax('yield')
test_syntax('def f(a, a): pass')
test_syntax('x = 1')
test_syntax('nonlocal a')
for c in ('del 1', '1 = x', 'f() = 2', 'a +', "'abc", '(', 'if 1:'):
    test_syntax(c)
