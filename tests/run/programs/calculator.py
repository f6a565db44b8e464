# A lexer, a parser by precedence and an evaluator by patterns.


import sys


class Token:

    def __init__(self, kind, value):
        self.kind, self.value = (kind, value)

    def __repr__(self):
        return f'Token({self.kind}, {self.value!r})'


class Lexer:
    OPS = {'+': 'PLUS', '-': 'MINUS', '*': 'MUL', '/': 'DIV', '(': 'LP', ')': 'RP', '^': 'POW', '%': 'MOD'}

    def __init__(self, text):
        self.text = text
        self.pos = 0

    def __iter__(self):
        while self.pos < len(self.text):
            c = self.text[self.pos]
            if c.isspace():
                self.pos += 1
            elif c.isdigit() or c == '.':
                start = self.pos
                while self.pos < len(self.text) and (self.text[self.pos].isdigit() or self.text[self.pos] == '.'):
                    self.pos += 1
                s = self.text[start : self.pos]
                yield Token('NUM', float(s) if '.' in s else int(s))
            elif c.isalpha():
                start = self.pos
                while self.pos < len(self.text) and self.text[self.pos].isalnum():
                    self.pos += 1
                yield Token('ID', self.text[start : self.pos])
            elif c in self.OPS:
                self.pos += 1
                yield Token(self.OPS[c], c)
            else:
                raise SyntaxError(f'bad char {c!r} at {self.pos}')
        yield Token('EOF', None)


class Parser:
    PREC = {'PLUS': 1, 'MINUS': 1, 'MUL': 2, 'DIV': 2, 'MOD': 2, 'POW': 3}

    def __init__(self, text):
        self.toks = list(Lexer(text))
        self.i = 0

    @property
    def cur(self):
        return self.toks[self.i]

    def eat(self, kind):
        t = self.cur
        if t.kind != kind:
            raise SyntaxError(f'expected {kind}, got {t}')
        self.i += 1
        return t

    def parse(self):
        e = self.expr(0)
        self.eat('EOF')
        return e

    def expr(self, minp):
        left = self.atom()
        while self.cur.kind in self.PREC and self.PREC[self.cur.kind] >= minp:
            op = self.eat(self.cur.kind)
            p = self.PREC[op.kind]
            right = self.expr(p if op.kind == 'POW' else p + 1)
            left = (op.value, left, right)
        return left

    def atom(self):
        t = self.cur
        match t.kind:
            case 'NUM':
                self.i += 1
                return t.value
            case 'ID':
                self.i += 1
                return ('var', t.value)
            case 'MINUS':
                self.i += 1
                return ('neg', self.expr(3))
            case 'LP':
                self.i += 1
                e = self.expr(0)
                self.eat('RP')
                return e
            case _:
                raise SyntaxError(f'unexpected {t}')


def ev(n, env=None):
    env = env or {}
    match n:
        case int() | float():
            return n
        case ['var', name]:
            if name not in env:
                raise NameError(f'name {name!r} is not defined')
            return env[name]
        case ['neg', x]:
            return -ev(x, env)
        case ['+', a, b]:
            return ev(a, env) + ev(b, env)
        case ['-', a, b]:
            return ev(a, env) - ev(b, env)
        case ['*', a, b]:
            return ev(a, env) * ev(b, env)
        case ['/', a, b]:
            return ev(a, env) / ev(b, env)
        case ['%', a, b]:
            return ev(a, env) % ev(b, env)
        case ['^', a, b]:
            return ev(a, env) ** ev(b, env)
        case _:
            raise TypeError(n)


for s in [
    '1 + 2 * 3',
    '(1 + 2) * 3',
    '2 ^ 3 ^ 2',
    '-2 ^ 2',
    '10 / 4',
    '10 % 4 + x',
    '1 +',
    '1 $ 2',
    'y',
    '1 / 0',
    '((2))',
    '3.5 * 2',
    '2 ^ 0.5',
    '1 2',
]:
    try:
        ast = Parser(s).parse()
        print(s, '=>', ast, '=', ev(ast, {'x': 100}))
    except Exception as e:
        print(s, '=>', type(e).__name__, e)
