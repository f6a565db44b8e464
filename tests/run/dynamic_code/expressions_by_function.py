# A function that evaluates the texts it is given.

def check(expr):
    try:
        print(expr, '=>', eval(expr))
    except Exception as e:
        print(expr, '->', type(e).__name__, e)


check('1 + 1')
check('1 / 0')
check('undefined_x')
check('[1, 2][5]')
for e in ['2 ** 10', "'a' * 3", "int('x')", 'len(5)']:
    check(e)
tests = [('1+2', 3), ('max(1,2)', 2)]
for src, want in tests:
    assert eval(src) == want, src
print('done')
