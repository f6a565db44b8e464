# Slices with every sign and step, assigned to and deleted; objects as indices.


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


vals = [None, -10, -3, -1, 0, 1, 2, 5, 10]
for seq in ['abcde', [0, 1, 2, 3, 4], (0, 1, 2), b'xyz', range(5), bytearray(b'pqrs')]:
    out = []
    for a in vals:
        for b in vals:
            for c in [None, -2, -1, 1, 3]:
                out.append(seq[a:b:c])
    print(type(seq).__name__, len(out), hash(str(out)) % 1 if 0 else out[::37])


class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


print('abcdef'[Idx(1):Idx(4)], [1, 2, 3][Idx(-1)], (1, 2, 3)[:Idx(2)], range(10)[Idx(3)], b'abc'[Idx(0)])
t(lambda: [1][Idx('a')]); t(lambda: 'abc'['1':]); t(lambda: [1, 2][1.0:])
t(lambda: 'abc'[2 ** 100]); t(lambda: 'abc'[-2 ** 100:2 ** 100]); t(lambda: [1, 2, 3][::2 ** 70])
t(lambda: [1, 2, 3][::-2 ** 70]); t(lambda: (1,)[2 ** 64]); t(lambda: b'a'[2 ** 64]); t(lambda: range(5)[2 ** 64])
t(lambda: [1][2 ** 64])
s = slice(1, 10, 2)
print(
    s, s.start, s.stop, s.step, s.indices(5), s == slice(1, 10, 2), repr(slice(None)), slice(5), slice(1, 2),
    slice('a', [1]), slice(1) != slice(2), slice(1, 2) < slice(1, 3)
)
t(lambda: slice(1) < 5); t(hash, s); t(lambda: s + 1)


class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)


g = G()
print(
    g[1], g[1:2], g[:], g[1:2, 3], g[...], g[:, 1:], g['a':'b'], g[()], g[1,], g[-1], g[None:], g[1:2:3, ..., None],
    g[lambda: 1].__class__, g[*[1, 2],], g[*[1], 2:3]
)
g[1:2] = 5
g[...] = 6
del g[1:, 2]
g[0] += (1,) if 0 else 0 if 0 else 1 if 0 else 2
l = list(range(10))
l[2:5] = []
print(l)
l[1:1] = [9, 9]
print(l)
l[::2] = 'abcde'[:len(l[::2])]
print(l)
l[-2:] = iter([1, 2, 3])
print(l)
l[::-1] = l[:]
print(l)
l[5:2] = [0]
print(l)
l[100:200] = [7]
print(l)
del l[::2]
print(l)
del l[-1:]
print(l)
del l[5:1]
print(l)
l[:] = ()
print(l)
l[:0] = range(3)
print(l)
l[1:2] = l
print(l)
l[len(l):] = l
print(l)


def e1():
    l[0:2:1] = [1, 2, 3]
    print(l)


def e2(): l[::2] = [1]
def e3(): l[::-1] = [1]
def e4(): l[1:2] = None
def e5(): l[0:4:2] = 5
def e6(): del l[::0]


def e7():
    l[0:1] = {5: 6}
    print(l)


def e8(): 'abc'[0] = 1
def e9(): 'abc'[0:1] = 'z'
def e10(): del (1, 2)[0]
def e11(): del 'abc'[0]
def e12(): range(3)[0] = 1
def e13(): b'abc'[0] = 1
def e14(): del b'abc'[0:1]
for f in [e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14]:
    t(f)
m = memoryview(bytearray(b'abcdef'))
print(m[1:3].tobytes(), m[::2].tolist(), m[-1], m[::-1].tobytes(), len(m[2:]))
m[0] = 65
m[1:3] = b'XY'
print(bytes(m)); t(m.__setitem__, slice(0, 2), b'abc'); t(m.__setitem__, 0, 300); t(m.__setitem__, 0, 'a')
t(m.__getitem__, 10); t(m.__getitem__, 'a'); t(memoryview(b'ab').__setitem__, 0, 1)
t(m.__delitem__, 0) if hasattr(m, '__delitem__') else None
