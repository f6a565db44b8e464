def e(x):
    print("eval", x)
    return x


def f(*args, **kw):
    return args, kw


print(f(e(1), e(2), *e([3]), k=e(4), **e({"m": 5})))
print(e(1) + e(2) * e(3))
xs = [0, 0, 0]
xs[e(1)] = e(7)
print(xs)
d = {e("a"): e(1), e("b"): e(2)}
print([e(1), e(2)], (e(3), e(4)))
e([0, 1, 2])[e(0)] = e(5)
a = b = e(9)
print(a, b)
i = 0
i, xs[i] = 2, 8
print(i, xs)
print(e(5) if e(0) else e(6))
