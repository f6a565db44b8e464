# generators more
def cnt():
    try:
        while True: yield 1
    except GeneratorExit: print("GE"); raise
    finally: print("F")
g = cnt(); next(g); g.close()
g = cnt(); g.close(); print(list(g))
try: next(g)
except StopIteration as e: print(repr(e))
def rv():
    x = yield from (i for i in range(2))
    print(x)
    return (yield 5), 7
g = rv(); print(next(g), next(g), next(g))
try: g.send("s")
except StopIteration as e: print(e.value)
def nested():
    yield from nested2()
    yield "n"
def nested2():
    try: yield "a"; yield "b"
    except KeyError: yield "ke"
g = nested(); print(next(g), g.throw(KeyError), list(g))
class Sub:
    def __iter__(self): return self
    def __next__(self): return 1
    def send(self, v): print("send", v); return 2
    def throw(self, *a): print("throw", a[0]); return 3
    def close(self): print("close")
def d(): yield from Sub()
def bad(): yield from 5
try: next(bad())
except TypeError as e: print(e)
def swallow():
    while True:
        try: yield 1
        except ValueError: pass
g = swallow(); next(g); print(g.throw(ValueError("x")))
def raising():
    yield 1
    raise KeyError("k")
g = raising(); next(g)
try: next(g)
except KeyError as e: print(repr(e))
print(next(g, "done"))
def early(): return; yield
print(list(early()))
g = (x for x in [1, 2, 3]); print(2 in g, list(g))
def send_expr():
    r = []
    while len(r) < 3: r.append((yield len(r)))
    return r
g = send_expr(); next(g); g.send("a"); g.send("b")
try: g.send("c")
except StopIteration as e: print(e.value)
def throw_val():
    try: yield
    except Exception as e: print(type(e), e.args, repr(e.__context__))
for args in [(ValueError,), (ValueError("v"),)]:
    g = throw_val(); next(g)
    try: g.throw(*args)
    except StopIteration: print("stop")
    except DeprecationWarning: pass
g = throw_val()
try: g.throw(KeyError("unstarted"))
except KeyError as e: print("unstarted", e)
try: next(g)
except StopIteration: print("finished")
def pipeline():
    def src():
        for i in range(10): yield i
    def flt(it):
        for x in it:
            if x % 2: yield x
    def mp(it):
        for x in it: yield x * x
    return sum(mp(flt(src())))
print(pipeline())
def tree(t):
    if t is None: return
    l, v, r = t
    yield from tree(l); yield v; yield from tree(r)
print(list(tree(((None, 1, None), 2, (None, 3, None)))))
def perm(l):
    if len(l) <= 1: yield l
    else:
        for i in range(len(l)):
            for p in perm(l[:i] + l[i+1:]): yield [l[i]] + p
print(list(perm([1, 2, 3])))
def loc():
    yield
    yield locals()
g = loc(); next(g); print(next(g))
class It:
    def __iter__(self):
        for i in range(3): yield i
print(list(It()), sum(It()), max(It()), dict(enumerate(It())))
a = [1, 2]; ge = (x + y for x in a for y in a); a = [10]; print(list(ge))
def ctx():
    try: yield
    except ZeroDivisionError: print("handled")
g = ctx(); next(g)
try: g.throw(ZeroDivisionError())
except StopIteration: print("ok")
def fin_ret():
    try: yield 1
    finally: return 5
g = fin_ret(); next(g)
try: g.throw(KeyError)
except StopIteration as e: print("v", e.value)
g = fin_ret(); next(g); print(g.close())
