# tables of callables of many kinds
import operator, functools, math, string, collections, itertools
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x): return x + self.n
    def add(self, x): return x + self.n
    @classmethod
    def make(cls, x): return cls(x)
    @staticmethod
    def twice(x): return x * 2
    def __repr__(self): return f'Adder({self.n})'
def gen(x):
    for i in range(3): yield x
def deco(f):
    @functools.wraps(f)
    def w(*a, **k): return ('w', f(*a, **k))
    return w
@deco
def decorated(x): "doc"; return x
a = Adder(10)
table = {
  'int': int, 'float': float, 'str': str, 'list': list, 'tuple': tuple, 'set': set, 'bool': bool, 'repr': repr, 'len': len, 'abs': abs,
  'sum': sum, 'sorted': sorted, 'reversed': lambda x: list(reversed(x)), 'max': max, 'min': min, 'adder': a, 'bound': a.add, 'cm': Adder.make, 'sm': Adder.twice,
  'unbound': functools.partial(Adder.add, a), 'class': Adder, 'gen': lambda x: list(gen(x)), 'deco': decorated, 'neg': operator.neg, 'not': operator.not_,
  'iter0': operator.itemgetter(0), 'meth': operator.methodcaller('__len__'), 'attr': operator.attrgetter('__class__.__name__'), 'sqrt': math.sqrt, 'floor': math.floor,
  'upper': str.upper, 'type': type, 'hash': lambda x: hash(x) == hash(x), 'id': lambda x: id(x) == id(x), 'dict': dict, 'enum': lambda x: list(enumerate(x)), 'chr': chr, 'ord': ord,
  'bin': bin, 'bytes': bytes, 'iter': lambda x: next(iter(x)), 'counter': collections.Counter, 'deque': collections.deque, 'perm': lambda x: list(itertools.permutations(x, 2)),
  'callable': callable, 'frozenset': frozenset, 'complex': complex, 'join': ','.join, 'append': lambda x: x.append(1), 'range': range, 'slice': slice, 'any': any, 'all': all, 'ascii': ascii, 'format': format, 'round': round, 'divmod': lambda x: divmod(x, 3), 'vars': vars, 'dir': lambda x: len(dir(x)) > 5, 'zip': lambda x: list(zip(x, x)),
}
args = [5, -2.5, 'abc', [3, 1, 2], (1, 2), {'k': 1}, None, True, {1}, b'xy', 3 + 4j, a, range(3), '12']
for name, f in table.items():
    for arg in args:
        try: r = repr(f(arg))
        except Exception as e: r = f'{type(e).__name__}: {e}'
        print(name, repr(arg), '->', r)
