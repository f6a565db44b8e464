# Random operations on a list and on a model of it.
import copy, operator, functools

import random
class Model:
    def __init__(self): self.items = []
    def insert(self, i, x): self.items[i:i] = [x]
    def append(self, x): self.items = self.items + [x]
    def pop(self, i=-1):
        if not self.items: raise IndexError('pop from empty list')
        if not -len(self.items) <= i < len(self.items): raise IndexError('pop index out of range')
        x = self.items[i]
        n = i % len(self.items)
        self.items = self.items[:n] + self.items[n + 1:]
        return x
    def remove(self, x):
        for n, y in enumerate(self.items):
            if x == y: self.items = self.items[:n] + self.items[n + 1:]; return
        raise ValueError('list.remove(x): x not in list')
    def index(self, x):
        for n, y in enumerate(self.items):
            if x == y: return n
        raise ValueError(f'{x!r} is not in list')
    def count(self, x): return sum(1 for y in self.items if x == y)
    def reverse(self): self.items = self.items[::-1]
    def extend(self, xs): self.items = self.items + list(xs)
    def sort(self, **kw): self.items = sorted(self.items, **kw)
    def clear(self): self.items = []
    def __len__(self): return len(self.items)
    def __eq__(self, o): return list(self.items) == list(o)
rng = random.Random(12345)
ops = [('insert', lambda: (rng.randint(-3, 6), rng.randint(0, 5))), ('append', lambda: (rng.randint(0, 5),)), ('pop', lambda: (rng.randint(-6, 6),)), ('pop', lambda: ()), ('remove', lambda: (rng.randint(0, 5),)), ('index', lambda: (rng.randint(0, 5),)), ('count', lambda: (rng.randint(0, 5),)), ('reverse', lambda: ()), ('extend', lambda: ([rng.randint(0, 5)] * 2,)), ('sort', lambda: ()), ('clear', lambda: ())]
weights = [5, 5, 3, 3, 3, 3, 3, 1, 3, 1, 0.2]
real, model = [], Model()
trace = []
for step in range(400):
    name, mk = rng.choices(ops, weights)[0]
    args = mk()
    out = []
    for o in (real, model):
        try: out.append(('ok', getattr(o, name)(*args)))
        except Exception as e: out.append((type(e).__name__, str(e)))
    assert out[0] == out[1], (name, args, out, real, model.items)
    assert model == real
    trace.append((name, out[0][0]))
from collections import Counter
print(sorted(Counter(trace).items()))
print(real, len(model))
x = [1, [2, (3, {4: [5]})], {6}]
for f in (copy.copy, copy.deepcopy, list, lambda v: v[:], lambda v: v * 1, functools.partial(sorted, key=str), operator.itemgetter(slice(None))):
    y = f(x)
    print(y == x, y is x, [a is b for a, b in zip(x, y)])
