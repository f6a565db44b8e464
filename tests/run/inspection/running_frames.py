# wasm: skip frames do not always have an address of their own there
import sys, inspect, traceback
def where():
    f = sys._getframe(1)
    return f.f_code.co_name, f.f_lineno
def a():
    return where()
def b():
    x = a()
    return x
print(b())
print(inspect.currentframe().f_lineno, sys._getframe().f_code.co_name)
class C:
    def m(self):
        return [fi.function for fi in inspect.stack()], inspect.stack()[1].lineno, inspect.stack()[1].code_context
print(C().m())
def gen():
    yield sys._getframe().f_lineno
    yield sys._getframe().f_lineno
    yield [f.name for f in traceback.extract_stack()]
print(list(gen()))
def rec(n):
    if n == 0:
        return len(traceback.extract_stack()), [s.lineno for s in traceback.extract_stack(limit=2)]
    return rec(n - 1)
print(rec(5))
def err():
    try:
        rec(2)
        raise ValueError
    except ValueError:
        return rec(1)
print(err())
def tail():
    return sys._getframe().f_back.f_lineno
print(tail(), (lambda: tail())(), [tail() for _ in range(2)], sorted([3, 1], key=lambda x: (tail(), x)))
try:
    sys._getframe(100)
except ValueError as e:
    print(e)
def deco(f):
    def w(*args):
        print("call", f.__name__, "from", sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno)
        return f(*args)
    return w
@deco
def add(x, y): return x + y
def caller(): return add(1, 2)
print(caller())
