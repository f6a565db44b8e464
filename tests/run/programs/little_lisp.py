# A small Lisp.


import math, operator as op, functools


class Sym(str):
    pass


class Env(dict):

    def __init__(self, params=(), args=(), outer=None):
        self.update(zip(params, args))
        self.outer = outer

    def find(self, v):
        if v in self:
            return self
        if self.outer is None:
            raise NameError(f'unbound {v}')
        return self.outer.find(v)


class Lambda:

    def __init__(self, params, body, env):
        self.params, self.body, self.env = (params, body, env)

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise TypeError(f'want {len(self.params)} got {len(args)}')
        return ev(self.body, Env(self.params, args, self.env))


def std():
    e = Env()
    e.update(
        {
            '+': lambda *a: functools.reduce(op.add, a),
            '-': op.sub,
            '*': lambda *a: functools.reduce(op.mul, a, 1),
            '/': op.truediv,
            '<': op.lt,
            '>': op.gt,
            '=': op.eq,
            'car': lambda x: x[0],
            'cdr': lambda x: x[1:],
            'cons': lambda x, y: [x] + y,
            'list': lambda *x: list(x),
            'null?': lambda x: x == [],
            'length': len,
            'abs': abs,
            'max': max,
            'not': op.not_,
            'map': lambda f, l: [f(x) for x in l],
            'sqrt': math.sqrt,
            'apply': lambda f, a: f(*a),
            'print': lambda *a: print(*a),
            'eq?': op.is_,
            'pi': 3.0,
        }
    )
    return e


def tok(s):
    return s.replace('(', ' ( ').replace(')', ' ) ').replace("'", " ' ").split()


def read(t):
    if not t:
        raise SyntaxError('EOF')
    x = t.pop(0)
    if x == '(':
        l = []
        while t and t[0] != ')':
            l.append(read(t))
        if not t:
            raise SyntaxError('missing )')
        t.pop(0)
        return l
    if x == ')':
        raise SyntaxError('unexpected )')
    if x == "'":
        return [Sym('quote'), read(t)]
    try:
        return int(x)
    except ValueError:
        try:
            return float(x)
        except ValueError:
            return Sym(x)


def ev(x, env):
    if isinstance(x, Sym):
        return env.find(x)[x]
    if not isinstance(x, list):
        return x
    if not x:
        return []
    match x[0]:
        case 'quote':
            return x[1]
        case 'if':
            return ev(x[2] if ev(x[1], env) else x[3], env)
        case 'define':
            if isinstance(x[1], list):
                env[x[1][0]] = Lambda(x[1][1:], x[2], env)
            else:
                env[x[1]] = ev(x[2], env)
            return None
        case 'set!':
            env.find(x[1])[x[1]] = ev(x[2], env)
            return None
        case 'lambda':
            return Lambda(x[1], x[2], env)
        case 'begin':
            r = None
            for e in x[1:]:
                r = ev(e, env)
            return r
        case 'let':
            return ev(x[2], Env([b[0] for b in x[1]], [ev(b[1], env) for b in x[1]], env))
    f, *args = [ev(e, env) for e in x]
    return f(*args)


def show(v):
    if v is True:
        return '#t'
    if v is False:
        return '#f'
    if isinstance(v, list):
        return '(' + ' '.join(map(show, v)) + ')'
    if callable(v):
        return '<proc>'
    return str(v)


g = std()
for s in [
    '(+ 1 2 3)',
    '(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))',
    '(fact 10)',
    '(map (lambda (x) (* x x)) (list 1 2 3))',
    '(let ((a 1) (b 2.5)) (+ a b))',
    "'(1 (2 x) y)",
    '(begin (define z 5) (set! z (+ z 1)) z)',
    '(define (compose f g) (lambda (x) (f (g x))))',
    '((compose (lambda (x) (* x 2)) abs) -4)',
    "(car (cdr '(1 2 3)))",
    '(undefined 1)',
    '(1 2)',
    '(',
    ')',
    '((lambda (x) x))',
    '(sqrt 16)',
    '(/ 1 0)',
    '(not (> 1 2))',
    'fact',
    "(null? '())",
    '(apply max (list 3 9 2))',
    "(print 'hi 3)",
]:
    try:
        r = ev(read(tok(s)), g)
        if r is not None:
            print(s, '=>', show(r))
    except Exception as e:
        print(s, '=>', type(e).__name__, e)
