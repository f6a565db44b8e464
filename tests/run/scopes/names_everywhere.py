# Which variable a name means: classes, comprehensions, closures, deleted names, loops.

x = 'global'


def outer():
    x = 'enclosing'

    def inner():
        nonlocal x
        x = 'changed'

        def deep():
            global x
            x = 'gchanged'
        deep()
        return x
    r = inner()
    return (r, x)


print(outer(), x)


class C:
    x = 'class'
    y = [x for _ in range(2)]
    z = x

    def m(self):
        return x
    w = (lambda: x)()


print(C.y, C.z, C().m(), C.w)


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n
    return (inc, get)


i, g = counter()
i()
i(5)
print(g(), i.__closure__[0].cell_contents)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f(0) for f in [lambda x, i=i: i for i in range(3)]])


def late():
    fns = []
    for k in range(3):

        def f():
            return k
        fns.append(f)
    k = 10
    return [f() for f in fns]


print(late())
try:

    def ub():
        print(v)
        v = 1
    ub()
except UnboundLocalError as e:
    print(e, e.name)


def dl():
    a = 1
    del a
    try:
        a
    except UnboundLocalError as e:
        print(e)


dl()


def dc():
    a = 1

    def f():
        return a
    del a
    try:
        f()
    except NameError as e:
        print(e)


dc()
print([(y := 5), y ** 2], y)
print([(last := n) for n in range(3)], last)
if (m := len('abc')) > 2:
    print(m)


def k():
    [(q := i) for i in range(4)]
    return q


print(k())
print({a: b for a, b in [(1, 2)]}, {a for a in 'aab'}, list((a for a in (1, 2))))
print([(a, b) for a in range(3) if a % 2 == 0 for b in range(a)], [[c for c in r] for r in ('ab', 'cd')])
e = 'before'
try:
    raise ValueError('v')
except ValueError as e:
    pass
try:
    e
except NameError as ex:
    print(ex)
del x
try:
    print(x)
except NameError as ex:
    print(ex)
import builtins
print(builtins.len is len, 'len' in dir(builtins))


def shadow():
    len = lambda x: 'shadow'
    return len([])


print(shadow(), len([]))


def defaults(a, L=[]):
    L.append(a)
    return L


print(defaults(1), defaults(2), defaults.__defaults__)


class Meta(type):
    x = 'meta'


class N(metaclass=Meta):
    pass


print(N.x, hasattr(N(), 'x'))


def gg():
    global newg
    newg = 5


gg()
print(newg, globals()['newg'])
print(sorted((k for k in locals() if k in ('newg', 'fs'))))


def lo(a, b=2):
    c = 3
    return locals()


print(lo(1))
a = b = c = []
a.append(1)
print(b, c is a)
a, (b, *c), d = (1, (2, 3, 4), 5)
print(a, b, c, d)
i = 0
arr = [0, 0]
i, arr[i] = (1, 9)
print(i, arr)


def f():
    return f.__name__


print(f(), (lambda: 0).__name__, [lambda: 1][0].__qualname__)
for z in []:
    pass
else:
    print('else')
while False:
    pass
else:
    print('welse')
x = 5


def t():
    try:
        return x
    finally:
        print('fin')


print(t())
print(__name__, __doc__)
