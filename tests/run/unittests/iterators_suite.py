import io
import unittest, itertools, operator
# iterator tests
TRIPLETS = [(0, 0, 0), (0, 0, 1), (0, 1, 0)]
class BasicIterClass:
    def __init__(self, n): self.n = n; self.i = 0
    def __next__(self):
        res = self.i
        if res >= self.n: raise StopIteration
        self.i = res + 1
        return res
    def __iter__(self): return self
class IteratingSequenceClass:
    def __init__(self, n): self.n = n
    def __iter__(self): return BasicIterClass(self.n)
class SequenceClass:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if 0 <= i < self.n: return i
        else: raise IndexError
class UnlimitedSequenceClass:
    def __getitem__(self, i): return i
class DefaultIterClass: pass
class NoIterClass:
    def __getitem__(self, i): return i
    __iter__ = None
class BadIterableClass:
    def __iter__(self): raise ZeroDivisionError
class CallableIterClass:
    def __init__(self): self.i = 0
    def __call__(self):
        i = self.i
        self.i = i + 1
        if i > 100: raise IndexError
        return i
class EmptyIterClass:
    def __len__(self): return 0
    def __getitem__(self, i): raise StopIteration
class TestCase(unittest.TestCase):
    def check_iterator(self, it, seq, pickle=False):
        res = []
        while 1:
            try: val = next(it)
            except StopIteration: break
            res.append(val)
        self.assertEqual(res, seq)
    def check_for_loop(self, expr, seq, pickle=False):
        res = []
        for val in expr: res.append(val)
        self.assertEqual(res, seq)
    def test_iter_basic(self): self.check_iterator(iter(range(10)), list(range(10)))
    def test_iter_idempotency(self):
        seq = list(range(10)); it = iter(seq); it2 = iter(it)
        self.assertTrue(it is it2)
    def test_iter_for_loop(self): self.check_for_loop(iter(range(10)), list(range(10)))
    def test_nested(self):
        seq = range(3); res = []
        for i in iter(iter(seq)):
            for j in iter(seq):
                for k in iter(seq): res.append((i, j, k))
        self.assertEqual(res[:3], TRIPLETS[:2] + [(0, 0, 2)])
    def test_iter_class_for(self): self.check_for_loop(IteratingSequenceClass(10), list(range(10)))
    def test_iter_class_iter(self): self.check_iterator(iter(IteratingSequenceClass(10)), list(range(10)))
    def test_seq_class_for(self): self.check_for_loop(SequenceClass(10), list(range(10)))
    def test_seq_class_iter(self): self.check_iterator(iter(SequenceClass(10)), list(range(10)))
    def test_iter_empty(self):
        self.check_for_loop(EmptyIterClass(), [])
    def test_iter_callable(self):
        self.check_iterator(iter(CallableIterClass(), 10), list(range(10)))
        def spam(state=[0]):
            i = state[0]; state[0] = i + 1
            return i
        self.check_iterator(iter(spam, 20), list(range(20)))
    def test_iter_function_stop(self):
        def spam(state=[0]):
            i = state[0]
            if i == 10: raise StopIteration
            state[0] = i + 1
            return i
        self.check_iterator(iter(spam, 20), list(range(10)))
    def test_exception_function(self):
        def spam(state=[0]):
            i = state[0]; state[0] = i + 1
            if i == 10: raise RuntimeError
            return i
        res = []
        try:
            for x in iter(spam, 20): res.append(x)
        except RuntimeError: self.assertEqual(res, list(range(10)))
        else: self.fail("should have raised RuntimeError")
    def test_exception_sequence(self):
        class MySequenceClass(SequenceClass):
            def __getitem__(self, i):
                if i == 10: raise RuntimeError
                return SequenceClass.__getitem__(self, i)
        res = []
        try:
            for x in MySequenceClass(20): res.append(x)
        except RuntimeError: self.assertEqual(res, list(range(10)))
    def test_stop_sequence(self):
        class MySequenceClass(SequenceClass):
            def __getitem__(self, i):
                if i == 10: raise StopIteration
                return SequenceClass.__getitem__(self, i)
        self.check_for_loop(MySequenceClass(20), list(range(10)))
    def test_iter_big_range(self): self.check_for_loop(iter(range(10000)), list(range(10000)))
    def test_misc(self):
        self.check_for_loop(iter((0, 1, 2)), [0, 1, 2])
        self.check_for_loop(iter("abcde"), list("abcde"))
        d = {i: None for i in range(10)}
        self.check_for_loop(d, list(d.keys()))
        self.assertRaises(TypeError, lambda: iter(DefaultIterClass()))
        self.assertRaises(TypeError, iter, NoIterClass())
        self.assertRaises(ZeroDivisionError, iter, BadIterableClass())
    def test_builtin_list(self):
        self.assertEqual(list(SequenceClass(5)), list(range(5)))
        self.assertEqual(list(()), [])
        self.assertRaises(TypeError, list, list); self.assertRaises(TypeError, list, 42)
        self.assertEqual(tuple("hello"), ('h', 'e', 'l', 'l', 'o'))
        self.assertRaises(TypeError, tuple, list); self.assertRaises(TypeError, tuple, 42)
    def test_builtin_filter(self):
        self.assertEqual(list(filter(None, SequenceClass(5))), list(range(1, 5)))
        self.assertRaises(TypeError, filter, None, list); self.assertRaises(TypeError, filter, None, 42)
        class Boolean:
            def __init__(self, truth): self.truth = truth
            def __bool__(self): return self.truth
        bTrue = Boolean(True); bFalse = Boolean(False)
        class Seq:
            def __init__(self, *args): self.vals = args
            def __iter__(self):
                class SeqIter:
                    def __init__(self, vals): self.vals = vals; self.i = 0
                    def __iter__(self): return self
                    def __next__(self):
                        i = self.i; self.i = i + 1
                        if i < len(self.vals): return self.vals[i]
                        else: raise StopIteration
                return SeqIter(self.vals)
        seq = Seq(*([bTrue, bFalse] * 25))
        self.assertEqual(list(filter(lambda x: not x, seq)), [bFalse] * 25)
        self.assertEqual(list(filter(lambda x: not x, iter(seq))), [bFalse] * 25)
    def test_builtin_max_min(self):
        self.assertEqual(max(SequenceClass(5)), 4)
        self.assertEqual(max(8, -1), 8)
        self.assertRaises(TypeError, max, 42)
        d = {"one": 1, "two": 2, "three": 3}
        self.assertEqual(max(d), "two"); self.assertEqual(min(iter(d.values())), 1)
    def test_builtin_map(self):
        self.assertEqual(list(map(lambda x: x + 1, SequenceClass(5))), list(range(1, 6)))
        d = {"one": 1, "two": 2, "three": 3}
        self.assertEqual(list(map(lambda k, d=d: (k, d[k]), d)), list(d.items()))
        self.assertEqual(list(map(pow, range(3), range(1, 4))), [0, 1, 8])
        self.assertRaises(TypeError, map, None, [1])
    def test_builtin_zip(self):
        self.assertEqual(list(zip()), [])
        self.assertEqual(list(zip(*[])), [])
        self.assertRaises(TypeError, zip, None)
        self.assertRaises(TypeError, zip, range(10), 42)
        self.assertEqual(list(zip(IteratingSequenceClass(3))), [(0,), (1,), (2,)])
        for x, y in zip(range(3), 'abc', strict=True): pass
        with self.assertRaises(ValueError) as cm: list(zip('ab', 'abc', strict=True))
        self.assertEqual(str(cm.exception), 'zip() argument 2 is longer than argument 1')
    def test_unicode_join_endcase(self):
        class OhPhooey:
            def __init__(self, seq): self.it = iter(seq); self.i = 0
            def __iter__(self): return self
            def __next__(self):
                i = self.i; self.i = i + 1
                if i == 2: return "fooled you!"
                return next(self.it)
        self.assertEqual(" - ".join(OhPhooey(['a', 'b', 'c'])), "a - b - fooled you! - c")
    def test_in_and_not_in(self):
        for sc5 in IteratingSequenceClass(5), SequenceClass(5):
            for i in range(5): self.assertIn(i, sc5)
            for i in "abc", -1, 5, 42.42, (3, 4), [], {1: 1}, 3 - 12j, sc5: self.assertNotIn(i, sc5)
        self.assertRaises(TypeError, lambda: 3 in 12)
        self.assertRaises(TypeError, lambda: 3 not in map)
        self.assertRaises(ZeroDivisionError, lambda: 3 in BadIterableClass())
    def test_countOf_indexOf(self):
        from operator import countOf, indexOf
        self.assertEqual(countOf([1, 2, 2, 3, 2, 5], 2), 3)
        self.assertRaises(TypeError, countOf, 42, 1); self.assertRaises(TypeError, countOf, countOf, countOf)
        self.assertEqual(indexOf([1, 2, 2, 3, 2, 5], 1), 0)
        self.assertRaises(ValueError, indexOf, [1], 6)
        self.assertEqual(indexOf(SequenceClass(5), 3), 3)
    def test_unpack_iter(self):
        a, b = 1, 2
        a, b, c = IteratingSequenceClass(3)
        self.assertEqual((a, b, c), (0, 1, 2))
        with self.assertRaises(ValueError): a, b = IteratingSequenceClass(3)
        with self.assertRaises(ValueError): a, b, c, d = IteratingSequenceClass(3)
        with self.assertRaises(TypeError): a, b = 42
        (a, b), (c,) = IteratingSequenceClass(2), {42: 24}
        self.assertEqual((a, b, c), (0, 1, 42))
    def test_sinkstate(self):
        for it in (iter([1, 2]), iter((1, 2)), iter('ab'), iter(range(2)), iter({1: 2}), iter({1: 2}.items()), enumerate('a'), zip('a'), map(str, [1]), (x for x in 'ab')):
            with self.subTest(it=type(it).__name__):
                list(it)
                self.assertEqual(list(it), [])
                self.assertRaises(StopIteration, next, it)
    def test_3720(self):
        class BadIterator(object):
            def __iter__(self): return self
            def __next__(self): del BadIterator.__next__; return 1
        try:
            for i in BadIterator(): pass
        except TypeError: pass
    def test_error_iter(self):
        for typ in (DefaultIterClass, NoIterClass):
            self.assertRaises(TypeError, iter, typ())
        self.assertRaises(ZeroDivisionError, iter, BadIterableClass())


if __name__ == "__main__":
    runner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2)
    result = unittest.main(testRunner=runner, exit=False).result
    print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
    for case, report in result.failures + result.errors:
        print(case.id(), report.splitlines()[-1])
