def f(a):
    global a
def g():
    b = 1
    global b
def h():
    print(c)
    global c
def i():
    d: int
    global d
def j():
    global e
    nonlocal e
    global k
    k: int = 1
