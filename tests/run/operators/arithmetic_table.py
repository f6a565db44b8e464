# Every arithmetic operator on pairs of numbers of all kinds.
vals = [0, 1, -1, 2, -3, 7, 10 ** 20, -10 ** 18, True, False, 0.0, -0.0, 1.5, -2.5, 1e+308, float('inf'), float('nan'), 2 + 3j]
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b, '**': lambda a, b: a ** b if abs(b) < 50 or isinstance(b, float) or isinstance(a, (float, complex)) else 'skip', '&': lambda a, b: a & b, '|': lambda a, b: a | b, '^': lambda a, b: a ^ b, '<<': lambda a, b: a << b if b < 70 else 'skip', '>>': lambda a, b: a >> b, '<': lambda a, b: a < b, '<=': lambda a, b: a <= b, '==': lambda a, b: a == b, '!=': lambda a, b: a != b, 'divmod': divmod}
for name, op in ops.items():
    res = []
    for a in vals:
        for b in vals:
            try:
                r = op(a, b)
                res.append(repr(r))
            except Exception as e:
                res.append(type(e).__name__ + ':' + str(e))
    print(name, len(res))
    for i in range(0, len(res), 18):
        print('   ', ' '.join(res[i:i + 18]))
