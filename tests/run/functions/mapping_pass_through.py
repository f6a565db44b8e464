def f(a, b=10, *, c=3):
    return (a, b, c)
def w(*args, **kw):
    return f(*args, **kw)
print(w(1), w(1, b=2), w(1, 5, c=7), w(a=4, c=9))
def deco(fn):
    def wrapper(*args, **kwargs):
        print("calling", fn.__name__)
        return fn(*args, **kwargs)
    return wrapper
@deco
def add(x, y=1):
    return x + y
print(add(2), add(2, y=5), add(x=1, y=2))
