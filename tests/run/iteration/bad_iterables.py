class Bad:
    def __iter__(self): raise ZeroDivisionError('bad')
class Bad2:
    def __iter__(self): return 5
class Bad3:
    def __iter__(self): return None
class Bad4:
    __iter__ = None
    def __getitem__(self, i): return i
class Bad5:
    def __getitem__(self, i): raise KeyError(i)
class Bad6:
    def __iter__(self): return self
    def __next__(self): raise ValueError('v')
class Bad7:
    __contains__ = None
    def __iter__(self): return iter([1])
def unpack(x): a, b = x
def star(x): return [*x]
def call(x): return print(*x)
def loop(x):
    for i in x: return i
def yf(x):
    def g(): yield from x
    return list(g())
def comp(x): return {i for i in x}
def ext(x): l = []; l += x; return l
def ext2(x): l = []; l.extend(x); return l
fs = [unpack, star, call, loop, yf, comp, ext, ext2, lambda x: 3 in x, lambda x: 3 not in x, list, tuple, set, sum, max, sorted, lambda x: dict(zip(x, x)), any, lambda x: list(map(str, x)), lambda x: list(enumerate(x)), lambda x: type(iter(x)).__name__, lambda x: next(iter(x)), lambda x: dict.fromkeys(x), lambda x: {1}.union(x), lambda x: {**x}, lambda x: list(reversed(x))]
for f in fs:
    for B in (Bad, Bad2, Bad3, Bad4, Bad5, Bad6, Bad7):
        try: print(f.__name__, B.__name__, f(B()))
        except Exception as e: print(f.__name__, B.__name__, type(e).__name__, e)
