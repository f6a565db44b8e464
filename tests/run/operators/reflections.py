# Which operand is asked first, and what follows when it does not answer.


class A:

    def __sub__(s, o):
        return 'A-'

    def __rsub__(s, o):
        return '-A'


class B(A):

    def __rsub__(s, o):
        return '-B'


class C(A):
    pass


print(A() - B(), A() - C(), B() - A(), A() - 1, 1 - A(), C() - C())


class A:

    def __init__(s, n):
        s.n = n

    def __lt__(s, o):
        print('lt', s.n)
        return NotImplemented

    def __gt__(s, o):
        print('gt', s.n)
        return True

    def __eq__(s, o):
        print('eq', s.n)
        return NotImplemented


print(A(1) < A(2))
print(A(1) == A(2))
print(A(1) != A(2))
print(A(1) == 5)
try:
    A(1) <= A(2)
except TypeError as e:
    print(e)


class M:

    def __init__(s, v):
        s.v = v

    def __matmul__(s, o):
        return M(s.v * o.v)

    def __imatmul__(s, o):
        s.v += o.v
        return s

    def __rmatmul__(s, o):
        return ('r', o)

    def __ifloordiv__(s, o):
        return 'ifd'

    def __ilshift__(s, o):
        return 'ils'

    def __ipow__(s, o):
        return 'ipow'

    def __imod__(s, o):
        return 'imod'


a = M(2)
b = a
a @= M(3)
print(a.v, a is b, (a @ M(2)).v, 5 @ a)
for op in ('//=', '<<=', '**=', '%='):
    x = M(1)
    if op == '//=':
        x //= 1
    elif op == '<<=':
        x <<= 1
    elif op == '**=':
        x **= 1
    else:
        x %= 1
    print(op, x)


class D:

    def __divmod__(s, o):
        return 'dm'

    def __rdivmod__(s, o):
        return 'rdm'

    def __rpow__(s, o):
        return 'rp'

    def __round__(s, n=0):
        return f'r{n}'

    def __floor__(s):
        return 'fl'

    def __abs__(s):
        return 'abs'


import math

print(divmod(D(), 1), divmod(1, D()), 2 ** D(), round(D()), round(D(), 3), math.floor(D()), abs(D()))


class A:

    def __add__(s, o):
        return 'added'


a = A()
a += 1
print(a)


class A:

    def __init__(s, v):
        s.v = v

    def __and__(s, o):
        return ('and', s.v, o.v)

    def __or__(s, o):
        return ('or', s.v)

    def __rand__(s, o):
        return ('rand', o)


print(A(1) & A(2), A(1) | 2, 5 & A(3))


class A:

    def __eq__(self, o):
        return True


try:
    {A(): 1}
except TypeError as e:
    print(e)
try:
    hash(A())
except TypeError as e:
    print(e)
print(A.__hash__)
