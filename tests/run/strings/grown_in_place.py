# Strings that are extended in fields, globals and cells, with others looking on.
class A:
    def __init__(self): self.s = 'a'; self.t = 'b'; self.n = None
    def add(self, x): self.s += x
    def double(self): self.s += self.s
    def cross(self, o): self.s += o.s
    def keep(self):
        old = self.s
        self.s += '!'
        return old
    def multi(self, k): self.s = self.s + 'x' + str(k) + self.t
    def maybe(self, k):
        try: self.s += k
        except TypeError as e: print(e)
    def changes(self): self.s += self.reset()
    def reset(self):
        self.s = 'reset'
        return '+'
a = A(); b = A()
a.add('1'); a.double(); a.double(); print(a.s)
a.cross(b); a.cross(a); print(a.s, b.s)
print(a.keep(), a.s, a.keep())
a.multi(3); print(a.s)
for k in ('z', 3, None): a.maybe(k)
print(a.s)
c = a.s; a.add('tail'); print(c == a.s, len(a.s) - len(c))
a.changes(); print(a.s)
a.add(a.s); print(a.s)
g = ''
def f(x):
    global g
    g += x
    return len(g)
for i in range(5): print(f('ab' * i), g)
h = g
g += g
print(h, g)
def at(k):
    global g
    g = g + str(len(g)) + k + g
at('k'); print(g)
class P:
    text = 'class'
    def __init__(self): self.__dict__['v'] = 'é'
P.text += ' more'; print(P.text)
p = P(); p.text += '!'; p.text += '?'; print(p.text, P.text)
def cell():
    s = ''
    def add(x):
        nonlocal s
        s += x
        return s
    return add
ad = cell()
print([ad('é'), ad('ü'), ad('')])
