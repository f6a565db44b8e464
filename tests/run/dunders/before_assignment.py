class C: pass
c = C()
def tour():
    for f in (len, lambda c: c(), lambda c: 3 in c, lambda c: c + 1, lambda c: 1 + c, lambda c: c < 1, lambda c: c == 1, iter, next, int, float, abs, lambda c: -c, lambda c: c[0], bool, lambda c: c.foo, round, lambda c: c | 1):
        try: print(f(c) if f not in (iter,) else "it")
        except Exception as e: print(type(e).__name__, e)
tour()
C.__len__ = lambda self: 0
tour()
C.__call__ = lambda self: 'call'
C.__contains__ = lambda self, x: True
C.__add__ = C.__radd__ = lambda self, x: 'add'
C.__lt__ = lambda self, x: 'lt'
C.__eq__ = lambda self, x: 'eq'
C.__iter__ = lambda self: iter('abc')
C.__next__ = lambda self: 'next'
C.__int__ = lambda self: 7
C.__float__ = lambda self: 7.5
C.__abs__ = lambda self: 'abs'
C.__neg__ = lambda self: 'neg'
C.__getitem__ = lambda self, i: 'item'
C.__getattr__ = lambda self, n: 'attr ' + n
C.__round__ = lambda self: 'round'
C.__or__ = lambda self, x: 'or'
C.__bool__ = lambda self: False
tour()
