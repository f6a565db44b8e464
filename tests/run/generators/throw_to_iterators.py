# The arguments that an iterator class's own throw, send and close get from yield from.

class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a):
        print("throw", len(a), [x if not isinstance(x, type(None)) else None for x in a][:2])
        raise StopIteration(7)
    def close(self): print("closed")
    def send(self, v): print("send", v); return 2
def g():
    r = yield from It()
    print("r", r)
    yield "after"
x = g(); print(next(x), x.send(5))
print(x.throw(ValueError("v")))
x = g(); next(x)
print(x.throw(ValueError))
x = g(); next(x); x.close()
class NoThrow:
    def __iter__(self): return self
    def __next__(self): return 1
def h():
    yield from NoThrow()
x = h(); next(x)
try: x.throw(KeyError("k"))
except KeyError as e: print("KE", e)
x = h(); next(x)
try: x.send(3)
except AttributeError as e: print(e)
x = h(); next(x); x.close()
import warnings
warnings.simplefilter("ignore")
x = g(); next(x)
print(x.throw(ValueError, "msg"))
x = g(); next(x)
print(x.throw(ValueError, ValueError("q"), None))
