# Classes as programs use them: visitors, events, matrices, records, pipelines, undo.

class Shape:
    sides = 0

    def __new__(cls, *args, **kw):
        inst = object.__new__(cls)
        inst.created = cls.__name__
        return inst

    def __init__(self, name='shape'):
        self.name = name

    def area(self):
        raise NotImplementedError('area of ' + self.name)

    def __str__(self):
        return f'{self.name} with {self.sides} sides'

class Sq(Shape):
    sides = 4

    def __init__(self, s):
        super().__init__('sq')
        self.s = s

    def area(self):
        return self.s ** 2

class Circle(Shape):

    def area(self):
        return 3
for s in (Sq(2), Circle('c'), Shape()):
    try:
        print(s, s.area(), s.created)
    except NotImplementedError as e:
        print(type(e).__name__, e)

def visit(o):
    name = 'visit_' + type(o).__name__
    return globals().get(name, lambda o: 'generic ' + str(o))(o)

def visit_Sq(o):
    return 'visiting sq'
print(visit(Sq(1)), visit(Circle()), [visit(x) for x in (1, 'a')])

class Visitor:

    def visit(self, n):
        return getattr(self, 'visit_' + type(n).__name__, self.default)(n)

    def default(self, n):
        return f'default {n}'

    def visit_int(self, n):
        return f'int {n}'

    def visit_list(self, n):
        return [self.visit(x) for x in n]
print(Visitor().visit([1, 'a', [2.5]]))

class Event:

    def __init__(self):
        self.h = []

    def __iadd__(self, f):
        self.h.append(f)
        return self

    def __isub__(self, f):
        self.h.remove(f)
        return self

    def __call__(self, *a):
        return [f(*a) for f in self.h]
e = Event()
e += lambda x: x + 1
e += str
print(e(5))
e -= str
print(e(6))

class Matrix:

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __getitem__(self, k):
        if isinstance(k, tuple):
            return self.rows[k[0]][k[1]]
        return self.rows[k]

    def __setitem__(self, k, v):
        self.rows[k[0]][k[1]] = v

    def __matmul__(self, o):
        return Matrix([[sum((a * b for a, b in zip(r, c))) for c in zip(*o.rows)] for r in self.rows])

    def __eq__(self, o):
        return self.rows == o.rows

    def __repr__(self):
        return f'Matrix({self.rows})'

    def T(self):
        return Matrix(zip(*self.rows))
    T = property(T)
m = Matrix([[1, 2], [3, 4]])
m[0, 1] = 5
print(m, m[0, 1], m[1], m @ m, m.T, m == Matrix([[1, 5], [3, 4]]))

class Config(dict):

    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(f'no option {k!r}') from None

    def __setattr__(self, k, v):
        self[k] = v
    __delattr__ = dict.__delitem__
c = Config(a=1)
c.b = 2
print(c.a, c.b, c, 'b' in c)
del c.a
print(c)
try:
    c.zz
except AttributeError as x:
    print(x, x.__cause__, x.__suppress_context__)

class Money:
    __slots__ = ('_amt',)

    def __init__(self, a):
        self._amt = a
    amt = property(lambda s: s._amt)

    def __lt__(s, o):
        return s.amt < o.amt

    def __add__(s, o):
        return Money(s.amt + (o.amt if isinstance(o, Money) else o))
    __radd__ = __add__

    def __format__(s, f):
        return format(s.amt, f or '.2f')
print(f'{Money(3)} {Money(2.5):>8.1f}', format(sum([Money(1), Money(2)])))
print(sorted([Money(3), Money(1)])[0].amt)
try:
    Money(1).amt = 3
except AttributeError as x:
    print(x)

class Pipeline:

    def __init__(self, f):
        self.f = f

    def __or__(self, o):
        return Pipeline(lambda x: o.f(self.f(x)))

    def __rrshift__(self, v):
        return self.f(v)
p = Pipeline(lambda x: x + 1) | Pipeline(lambda x: x * 2) | Pipeline(str)
print(3 >> p, repr(4 >> p))

class Undo:

    def __init__(self):
        self.stack = []

    def __enter__(self):
        self.stack.append([])
        return self

    def do(self, d, k, v):
        self.stack[-1].append((d, k, d.get(k, ...)))
        d[k] = v

    def __exit__(self, t, *a):
        for d, k, old in reversed(self.stack.pop()):
            if t:
                d.pop(k) if old is ... else d.__setitem__(k, old)
        return t is ValueError
d = {'x': 1}
with Undo() as u:
    u.do(d, 'x', 2)
    u.do(d, 'y', 3)
print(d)
with Undo() as u:
    u.do(d, 'x', 9)
    u.do(d, 'z', 3)
    raise ValueError
print(d)
