# Names of builtins as variables, unusual names, names of modules.


def len(x):
    return 'mylen'


print(len([1]))
del len
print(len([1]))
list = [1, 2]
print(list)
del list
print(list((3,)))


def f():
    str = 'local'
    return str


print(f(), str(5))
int = lambda x: 'myint'
print(int(5))
import builtins

print(builtins.int('7'))
del int
print(int('8'))

_ = 1
__ = 2
___ = 3
é = 4
变量 = 5
print(_, __, ___, é, 变量)
match = 1
case = 2
type = 3
print(match, case, type)
del type
print(type(1))


def print_(*a):
    print(*a)


print_('ok')
class_ = 'c'
print(class_)


def f():
    import math as m, os.path as p
    from math import sin as s, cos

    return (m.pi > 3, s(0), cos(0), p.basename('/a/b'))


print(f())
try:
    m
except NameError as e:
    print(e)

import sys

me = sys.modules[__name__]
foo = 5
print(me.foo, hasattr(me, 'foo'), getattr(me, 'bar', 'none'))
me.bar = 6
print(bar)
setattr(me, 'baz', 7)
print(baz, me.__name__, 'foo' in dir(me), 'foo' in vars(me))
del me.foo
try:
    foo
except NameError as e:
    print(e)

fs = {}
for n in ('a', 'b'):

    def f(x, n=n):
        return n + x

    fs[n] = f
print(fs['a']('1'), fs['b']('2'), [g() for g in [lambda: i for i in range(2)]])


def mk():
    v = []
    return (v.append, lambda: v)


add, get = mk()
add(1)
add(2)
print(get())

x = 0


def a():
    global x
    x = 1

    def b():
        x = 2

        def c():
            nonlocal x
            x = 3
            return x

        return (c(), x)

    return (b(), x)


print(a(), x)
