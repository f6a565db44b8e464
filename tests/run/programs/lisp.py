# A small Lisp with closures, macros left out.
class LispError(Exception):
    pass


class Symbol(str):
    pass


def tokens(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(ts):
    if not ts:
        raise LispError("unexpected end")
    t = ts.pop(0)
    if t == "(":
        out = []
        while True:
            if not ts:
                raise LispError("missing )")
            if ts[0] == ")":
                ts.pop(0)
                return out
            out.append(read(ts))
    if t == ")":
        raise LispError("unexpected )")
    if t == "'":
        return [Symbol("quote"), read(ts)]
    for kind in (int, float):
        try:
            return kind(t)
        except ValueError:
            pass
    return Symbol(t)


class Env:
    def __init__(self, names=(), values=(), outer=None):
        self.d = dict(zip(names, values))
        self.outer = outer

    def find(self, name):
        e = self
        while e is not None:
            if name in e.d:
                return e.d
            e = e.outer
        raise LispError("unbound " + name)


class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise LispError(f"expected {len(self.params)} arguments, got {len(args)}")
        return evaluate(self.body, Env(self.params, args, self.env))


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            return []
        head = x[0]
        if head == "quote":
            return x[1]
        if head == "if":
            x = x[2] if evaluate(x[1], env) is not False else x[3] if len(x) > 3 else []
            continue
        if head == "define":
            if isinstance(x[1], list):
                env.d[x[1][0]] = Lambda(x[1][1:], x[2], env)
            else:
                env.d[x[1]] = evaluate(x[2], env)
            return None
        if head == "set!":
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return None
        if head == "lambda":
            return Lambda(x[1], x[2], env)
        if head == "begin":
            for e in x[1:-1]:
                evaluate(e, env)
            x = x[-1]
            continue
        if head == "let":
            env = Env([b[0] for b in x[1]], [evaluate(b[1], env) for b in x[1]], env)
            x = x[2]
            continue
        f = evaluate(head, env)
        args = [evaluate(a, env) for a in x[1:]]
        if isinstance(f, Lambda) and len(args) == len(f.params):
            x = f.body
            env = Env(f.params, args, f.env)
            continue
        if not callable(f):
            raise LispError("cannot call " + show(f))
        return f(*args)


def show(v):
    if isinstance(v, list):
        return "(" + " ".join(map(show, v)) + ")"
    if isinstance(v, bool):
        return "#t" if v else "#f"
    if isinstance(v, Lambda):
        return "<lambda/" + str(len(v.params)) + ">"
    return str(v)


def product(*xs):
    r = 1
    for x in xs:
        r = r * x
    return r


base = Env()
base.d.update({
    "+": lambda *a: sum(a), "*": product, "-": lambda a, b: a - b, "/": lambda a, b: a / b, "<": lambda a, b: a < b,
    "=": lambda a, b: a == b, "cons": lambda a, b: [a] + b, "car": lambda a: a[0], "cdr": lambda a: a[1:],
    "null?": lambda a: a == [], "list": lambda *a: list(a), "#t": True, "#f": False,
})


def run(text):
    ts = tokens(text)
    result = None
    while ts:
        result = evaluate(read(ts), base)
    return result


print(show(run("(+ 1 2 (* 3 4.5))")))
run("(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))")
print(show(run("(fact 30)")))
run("(define (map f xs) (if (null? xs) '() (cons (f (car xs)) (map f (cdr xs)))))")
print(show(run("(map (lambda (x) (* x x)) '(1 2 3))")), show(run("(list 1 '(a b) #t fact)")))
run("(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))")
print(show(run("(loop 20000 0)")))
run("(define (counter) (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n)))) (define c (counter)) (define d (counter))")
print(show(run("(list (c) (c) (d) (c))")))
for bad in ("(+ 1", ")", "(nope 1)", "(1 2)", "(fact 1 2)", "(car '())", "(/ 1 0)", "(+ 1 'a)"):
    try:
        print(show(run(bad)))
    except (LispError, IndexError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
