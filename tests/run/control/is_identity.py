a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, a is not c)
print(None is None, True is True, True is not False)
x = None
y = 0
print(x is None, y is None, y == None)


def same(p, q):
    return p is q


print(same(a, b), same(a, c), same(None, None), same(True, 1 == 1))
b.append(2)
print(a, c)
print(... is Ellipsis, NotImplemented is NotImplemented)
