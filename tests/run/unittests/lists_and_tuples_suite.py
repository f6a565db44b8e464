import io
import unittest, sys, random
from functools import cmp_to_key

class AlwaysEq:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
class NeverEq:
    def __eq__(self, other): return False
    def __ne__(self, other): return True
    def __hash__(self): return 1
ALWAYS_EQ = AlwaysEq()
NEVER_EQ = NeverEq()

class Sequence:
    def __init__(self, seqn): self.seqn = seqn
    def __getitem__(self, i): return self.seqn[i]
class IterFunc:
    def __init__(self, seqn):
        self.seqn = seqn
        self.i = 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= len(self.seqn): raise StopIteration
        v = self.seqn[self.i]
        self.i += 1
        return v
class IterNextOnly:
    def __init__(self, seqn):
        self.seqn = seqn
        self.i = 0
    def __next__(self):
        if self.i >= len(self.seqn): raise StopIteration
        v = self.seqn[self.i]; self.i += 1
        return v
class IterNoNext:
    def __init__(self, seqn):
        self.seqn = seqn; self.i = 0
    def __iter__(self): return self
class IterGenExc:
    def __init__(self, seqn):
        self.seqn = seqn; self.i = 0
    def __iter__(self): return self
    def __next__(self): 3 // 0
class IterFuncStop:
    def __init__(self, seqn): pass
    def __iter__(self): return self
    def __next__(self): raise StopIteration

class CommonTest(unittest.TestCase):
    type2test = None
    def test_constructors(self):
        l0 = []; l1 = [0]; l2 = [0, 1]
        u = self.type2test()
        u0 = self.type2test(l0)
        u1 = self.type2test(l1)
        u2 = self.type2test(l2)
        uu = self.type2test(u)
        uu0 = self.type2test(u0)
        uu1 = self.type2test(u1)
        v = self.type2test(tuple(u))
        class OtherSeq:
            def __init__(self, initseq): self.__data = initseq
            def __len__(self): return len(self.__data)
            def __getitem__(self, i): return self.__data[i]
        s = OtherSeq(u0)
        v0 = self.type2test(s)
        self.assertEqual(len(v0), len(s))
        s = "this is also a sequence"
        vv = self.type2test(s)
        self.assertEqual(len(vv), len(s))
        for s in ("123", "", range(1000), (1, 1.2), range(2000, 2200, 5)):
            for g in (Sequence, IterFunc):
                self.assertEqual(self.type2test(g(s)), self.type2test(s))
            self.assertEqual(self.type2test(IterFuncStop(s)), self.type2test())
            self.assertEqual(self.type2test(c for c in "123"), self.type2test("123"))
            self.assertRaises(TypeError, self.type2test, IterNextOnly(s))
            self.assertRaises(TypeError, self.type2test, IterNoNext(s))
            self.assertRaises(ZeroDivisionError, self.type2test, IterGenExc(s))
    def test_truth(self):
        self.assertFalse(self.type2test())
        self.assertTrue(self.type2test([42]))
    def test_getitem(self):
        u = self.type2test([0, 1, 2, 3, 4])
        for i in range(len(u)):
            self.assertEqual(u[i], i)
            self.assertEqual(u[int(i)], i)
        for i in range(-len(u), -1):
            self.assertEqual(u[i], len(u) + i)
        self.assertRaises(IndexError, u.__getitem__, -len(u) - 1)
        self.assertRaises(IndexError, u.__getitem__, len(u))
        self.assertRaises(ValueError, u.__getitem__, slice(0, 10, 0))
        u = self.type2test()
        self.assertRaises(IndexError, u.__getitem__, 0)
        self.assertRaises(TypeError, u.__getitem__)
        a = self.type2test([10, 11])
        self.assertEqual(a[0], 10)
        self.assertEqual(a[-2], 10)
        self.assertRaises(IndexError, a.__getitem__, -3)
    def test_getslice(self):
        l = [0, 1, 2, 3, 4]
        u = self.type2test(l)
        self.assertEqual(u[0:0], self.type2test())
        self.assertEqual(u[1:2], self.type2test([1]))
        self.assertEqual(u[-1000:1000], self.type2test(l))
        self.assertEqual(u[::-2], self.type2test([4, 2, 0]))
        self.assertEqual(u[3::-2], self.type2test([3, 1]))
        self.assertEqual(u[-2**100:2**100:1], self.type2test(l))
        a = self.type2test([0, 1, 2, 3, 4])
        self.assertEqual(a[-sys.maxsize:sys.maxsize:3], self.type2test([0, 3]))
    def test_contains(self):
        u = self.type2test([0, 1, 2])
        for i in u: self.assertIn(i, u)
        for i in min(u) - 1, max(u) + 1: self.assertNotIn(i, u)
        self.assertRaises(TypeError, u.__contains__)
        self.assertIn(1, self.type2test([ALWAYS_EQ]))
        self.assertNotIn(1, self.type2test([NEVER_EQ]))
        self.assertIn(ALWAYS_EQ, self.type2test([1]))
    def test_contains_order(self):
        class StopCompares(Exception): pass
        class StopEq:
            def __eq__(self, other): raise StopCompares
        checkfirst = self.type2test([1, StopEq()])
        self.assertIn(1, checkfirst)
        checklast = self.type2test([StopEq(), 1])
        self.assertRaises(StopCompares, checklast.__contains__, 1)
    def test_addmul(self):
        u1 = self.type2test([0])
        u2 = self.type2test([0, 1])
        self.assertEqual(u1, u1 + self.type2test())
        self.assertEqual(u1 + self.type2test([1]), u2)
        self.assertEqual(self.type2test(), u2 * 0)
        self.assertEqual(self.type2test(), 0 * u2)
        self.assertEqual(u2 + u2, 2 * u2)
        class subclass(self.type2test): pass
        u3 = subclass([0, 1])
        self.assertEqual(u3, u3 * 1)
        self.assertIsNot(u3, u3 * 1)
    def test_iadd(self):
        u = self.type2test([0, 1])
        u += self.type2test()
        self.assertEqual(u, self.type2test([0, 1]))
        u += self.type2test([2, 3])
        self.assertEqual(u, self.type2test([0, 1, 2, 3]))
    def test_subscript(self):
        a = self.type2test([10, 11])
        self.assertEqual(a.__getitem__(0), 10)
        self.assertRaises(IndexError, a.__getitem__, 2)
        self.assertEqual(a.__getitem__(slice(0, 1)), self.type2test([10]))
        self.assertRaises(TypeError, a.__getitem__, 'x')
    def test_count(self):
        a = self.type2test([0, 1, 2]) * 3
        self.assertEqual([a.count(i) for i in range(4)], [3, 3, 3, 0])
        self.assertRaises(TypeError, a.count)
        class BadExc(Exception): pass
        class BadCmp:
            def __eq__(self, other):
                if other == 2: raise BadExc()
                return False
        self.assertRaises(BadExc, a.count, BadCmp())
    def test_index(self):
        u = self.type2test([0, 1])
        self.assertEqual(u.index(0), 0)
        self.assertRaises(ValueError, u.index, 2)
        u = self.type2test([-2, -1, 0, 0, 1, 2])
        self.assertEqual(u.index(0, 2), 2)
        self.assertEqual(u.index(-2, -10), 0)
        self.assertEqual(u.index(0, 3, 4), 3)
        self.assertRaises(ValueError, u.index, 2, 0, -10)
        self.assertRaises(TypeError, u.index)
        a = self.type2test([0, 1, 2, 3, 4])
        self.assertEqual(a.index(0, -4 * sys.maxsize, 4 * sys.maxsize), 0)
        self.assertRaises(ValueError, a.index, 0, 4 * sys.maxsize, -4 * sys.maxsize)

class ListTest(CommonTest):
    type2test = list
    def test_basic(self):
        self.assertEqual(list(''), [])
        with self.assertRaisesRegex(TypeError, 'keyword argument'):
            list(sequence=[])
    def test_append_extend(self):
        a = self.type2test([])
        a.append(0); a.append(1)
        self.assertEqual(a, self.type2test([0, 1]))
        self.assertRaises(TypeError, a.append)
        a.extend((2, 3)); a.extend('x')
        self.assertEqual(a, [0, 1, 2, 3, 'x'])
        self.assertRaises(TypeError, a.extend, None)
        self.assertRaises(TypeError, a.extend)
    def test_pop_remove(self):
        a = self.type2test([-1, 0, 1])
        a.pop(); a.pop(0)
        self.assertEqual(a, [0])
        self.assertRaises(IndexError, a.pop, 5)
        a.pop(0)
        self.assertRaises(IndexError, a.pop)
        self.assertRaises(TypeError, a.pop, 42, 42)
        d = self.type2test('abcdefghcij')
        d.remove('c')
        self.assertEqual(d, list('abdefghcij'))
        self.assertRaises(ValueError, d.remove, 'zz')
        a = self.type2test([NEVER_EQ])
        self.assertRaises(ValueError, a.remove, ALWAYS_EQ)
    def test_sort(self):
        z = self.type2test(range(20))
        rnd = random.Random(42)
        rnd.shuffle(z)
        z.sort()
        self.assertEqual(z, list(range(20)))
        def revcmp(a, b):
            if a == b: return 0
            elif a < b: return 1
            else: return -1
        z.sort(key=cmp_to_key(revcmp))
        self.assertEqual(z, list(range(19, -1, -1)))
        def selfmodifyingComparison(x, y):
            z.append(1)
            if x == y: return 0
            return 1 if x > y else -1
        self.assertRaises(ValueError, z.sort, key=cmp_to_key(selfmodifyingComparison))
        self.assertRaises(TypeError, z.sort, lambda x, y: 's')
        self.assertRaises(TypeError, z.sort, 42, 42, 42, 42)
    def test_set_subscript(self):
        a = self.type2test(range(20))
        self.assertRaises(ValueError, a.__setitem__, slice(0, 10, 0), [1, 2, 3])
        self.assertRaises(TypeError, a.__setitem__, slice(0, 10), 1)
        self.assertRaises(ValueError, a.__setitem__, slice(0, 10, 2), [1, 2])
        self.assertRaises(TypeError, a.__getitem__, 'x', 1)
        a[slice(2, 10, 3)] = [1, 2, 3]
        self.assertEqual(a, self.type2test([0, 1, 1, 3, 4, 2, 6, 7, 3, 9] + list(range(10, 20))))
    def test_slice_del(self):
        a = self.type2test([0, 1, 2, 3, 4])
        del a[1::2]
        self.assertEqual(a, [0, 2, 4])
        del a[9::1 << 333]
        a[::-1] = a
        self.assertEqual(a, [4, 2, 0])
        with self.assertRaises(IndexError): del a[5]
        with self.assertRaises(TypeError): del a['a']
    def test_repr(self):
        a = self.type2test([0, 'x', 2.5])
        a.append(a)
        self.assertEqual(repr(a), "[0, 'x', 2.5, [...]]")
        l0 = []
        for i in range(100): l0 = [l0]
        self.assertEqual(len(repr(l0)), 202)
    def test_no_hash(self):
        self.assertRaises(TypeError, hash, self.type2test())
        with self.assertRaises(TypeError) as cm: {self.type2test(): 1}
        self.assertEqual(str(cm.exception), "unhashable type: 'list'")
    def test_reversed(self):
        a = self.type2test(range(20))
        r = reversed(a)
        self.assertEqual(list(r), self.type2test(range(19, -1, -1)))
        self.assertRaises(StopIteration, next, r)
        self.assertEqual(list(reversed(self.type2test())), self.type2test())
    def test_length_hint(self):
        it = iter(self.type2test([1, 2, 3]))
        self.assertEqual(it.__length_hint__(), 3)
        next(it)
        self.assertEqual(it.__length_hint__(), 2)

class TupleTest(CommonTest):
    type2test = tuple
    def test_hash(self):
        self.assertEqual(hash((1, 2)), hash(self.type2test([1, 2])))
    def test_tuplesequence(self):
        t = self.type2test
        self.assertIs(t(()), ())
        x = (1, 2)
        self.assertIs(t(x), x)
    def test_repr(self):
        self.assertEqual(repr(self.type2test()), "()")
        self.assertEqual(repr(self.type2test([1])), "(1,)")
    def test_no_setitem(self):
        with self.assertRaises(TypeError):
            self.type2test([1])[0] = 2


if __name__ == "__main__":
    runner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2)
    result = unittest.main(testRunner=runner, exit=False).result
    print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
    for case, report in result.failures + result.errors:
        print(case.id(), report.splitlines()[-1])
