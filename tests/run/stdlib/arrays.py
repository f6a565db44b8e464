# array.array: what each type code takes, and all operations.
from array import array, typecodes, ArrayType
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(typecodes, ArrayType is array)
for c, v in [('b',128),('b',-129),('B',256),('B',-1),('h',1<<15),('h',-(1<<15)-1),('H',1<<16),('H',-1),('i',1<<31),('i',-(1<<31)-1),('I',1<<32),('I',-1),('l',1<<63),('l',-(1<<63)-1),('L',1<<64),('L',-1),('q',1<<63),('Q',1<<64),('Q',-1),('f','a'),('d','a'),('i','a'),('i',1.5),('b',None),('w',1),('w','ab'),('f',1e39)]:
    t(lambda: array(c, [v]))
t(lambda: array('z')); t(lambda: array(1)); t(lambda: array('ii')); t(lambda: array('i', 5)); t(lambda: array('i', 'ab')); t(lambda: array('w', 'ab')); t(lambda: array('i', b'\1\0\0\0')); t(lambda: array('i', b'\1')); t(lambda: array('i', array('d', [1.0]))); t(lambda: array('d', array('i', [1])))
a = array('i', [1, 2, 3]); 
t(lambda: a.append('x')); t(lambda: a.append(1 << 40)); t(lambda: a.pop(10)); t(lambda: array('i').pop()); t(lambda: a.remove(9)); t(lambda: a.index(9)); t(lambda: a[5]); t(lambda: a.__setitem__(5, 1)); t(lambda: a['x']); t(lambda: a[1:]); t(lambda: a + [1]); t(lambda: a + array('d')); t(lambda: a * 2); t(lambda: 2 * a); t(lambda: a * 'x'); t(lambda: a.extend([4, 5])); t(lambda: a.extend(array('d', [1.0]))); t(lambda: a.extend(5)); t(lambda: a.fromlist((1,))); t(lambda: a.fromlist([1, 'x'])); print(a)
t(lambda: a == array('i', [1, 2, 3, 4, 5])); t(lambda: a == [1]); t(lambda: array('i', [1]) < array('i', [2])); t(lambda: array('i', [1]) == array('d', [1.0])); t(lambda: hash(a)); t(lambda: a.tobytes()); t(lambda: a.itemsize); t(lambda: a.typecode); t(lambda: len(a.buffer_info())); t(lambda: a.count(1)); t(lambda: 3 in a); t(lambda: a.insert(-100, 7)); t(lambda: a.insert(100, 8)); print(a)
t(lambda: a.frombytes(b'abc')); t(lambda: a.index(2, 0, 1)); t(lambda: a.tolist()); t(lambda: a.reverse()); t(lambda: a.byteswap()); print(a)
a = array('h', [1, -2]); a.byteswap(); print(a, a.tobytes()); print(array('f', [1.1]), array('d', [1.1]), array('w', 'héy'), array('w', 'ab').tounicode(), str(array('b')), repr(array('w')))
t(lambda: a.tounicode()); t(lambda: a.fromunicode('x')); t(lambda: array('w').append('ab'))
a = array('i', range(10))
a[2:4] = array('i', [100]); print(a); del a[::2]; print(a); t(lambda: a.__setitem__(slice(0, 1), [1])); t(lambda: a.__setitem__(slice(0, 1), array('d'))); a[::2] = array('i', [7, 7, 7]) if len(a) == 5 else a[::2]; print(a)
t(lambda: a.__setitem__(slice(0, None, 2), array('i', [1])))
t(lambda: a < 5); it = iter(a); print(type(it).__name__, next(it), list(it)); t(lambda: bytes(array('B', [1, 2]))); t(lambda: sum(array('d', [1.5, 2]))); t(lambda: type(array)); t(lambda: array); t(lambda: isinstance(a, array)); import copy; t(lambda: copy.copy(a)); t(lambda: list(reversed(a))); t(lambda: a.clear()); print(a)
t(lambda: array('i', (x for x in range(3)))); t(lambda: array('i', {1: 2})); t(lambda: array('d', [True])); t(lambda: array('b', [True])); a += array('i', [5]); print(a); t(lambda: a.__iadd__([1])); a *= 3; print(a); a *= -1; print(a)
