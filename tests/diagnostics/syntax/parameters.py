def f(a=1, b): pass
def g(a, a): pass
def h(*, **k): pass
def i(a, /, b, /): pass
def j(**k, a): pass
lambda a, a: 1
