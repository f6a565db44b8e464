import io
import unittest


class BadEq:
    def __eq__(self, other):
        raise ZeroDivisionError("bad")

    def __hash__(self):
        return 1


class Indexable:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class LyingIter:
    def __init__(self, n, hint):
        self.n, self.hint = n, hint

    def __iter__(self):
        return iter(range(self.n))

    def __len__(self):
        return self.hint


class CommonTest:
    type2test = None

    def check(self, expected, obj, name, *args):
        got = getattr(obj, name)(*args)
        self.assertEqual(got, expected)
        self.assertIs(type(got), type(expected))

    def checkraises(self, exc, obj, name, *args):
        with self.assertRaises(exc) as cm:
            getattr(obj, name)(*args)
        self.assertNotEqual(str(cm.exception), "")

    def test_constructors(self):
        t = self.type2test
        self.assertEqual(t(), t([]))
        self.assertEqual(t(()), t())
        self.assertEqual(list(t("abc")), ["a", "b", "c"])
        self.assertEqual(list(t(range(5))), [0, 1, 2, 3, 4])
        self.assertEqual(list(t(x for x in (1, 2))), [1, 2])
        self.assertEqual(len(t(LyingIter(3, 10))), 3)
        self.assertRaises(TypeError, t, 1)
        self.assertRaises(TypeError, t, None)
        self.assertRaises(ZeroDivisionError, t, (1 // x for x in [1, 0]))

    def test_len(self):
        self.assertEqual(len(self.type2test()), 0)
        self.assertEqual(len(self.type2test([1, 2, 3])), 3)
        self.assertFalse(self.type2test())
        self.assertTrue(self.type2test([0]))

    def test_getitem(self):
        u = self.type2test([0, 1, 2, 3, 4])
        for i in range(-5, 5):
            self.assertEqual(u[i], range(5)[i])
        self.assertRaises(IndexError, u.__getitem__, 5)
        self.assertRaises(IndexError, u.__getitem__, -6)
        self.assertRaises(TypeError, u.__getitem__, "x")
        self.assertRaises(TypeError, u.__getitem__, 1.5)
        self.assertRaises(TypeError, u.__getitem__)
        self.assertEqual(u[Indexable(2)], 2)
        self.assertEqual(u[Indexable(-1)], 4)

    def test_slices(self):
        base = list(range(12))
        u = self.type2test(base)
        idx = (0, None, 1, 3, 19, 100, -1, -2, -31, -100)
        for a in idx:
            for b in idx:
                for s in idx[1:]:
                    with self.subTest(a=a, b=b, s=s):
                        self.assertEqual(list(u[a:b:s]), base[a:b:s])
        self.assertRaises(ValueError, lambda: u[::0])
        self.assertRaises(TypeError, lambda: u["a":])

    def test_contains(self):
        u = self.type2test([0, 1, 2])
        for i in u:
            self.assertIn(i, u)
        for i in min(u) - 1, max(u) + 1:
            self.assertNotIn(i, u)
        self.assertRaises(TypeError, u.__contains__)
        with self.assertRaises(ZeroDivisionError):
            BadEq() in u
        bad = BadEq()
        self.assertIn(bad, self.type2test([1, bad]) if False else self.type2test([bad]))

    def test_addmul(self):
        u1 = self.type2test([0])
        u2 = self.type2test([0, 1])
        self.assertEqual(u1, u1 + self.type2test())
        self.assertEqual(u1 + u2, self.type2test([0, 0, 1]))
        self.assertEqual(u2 * 3, self.type2test([0, 1] * 3))
        self.assertEqual(0 * u2, self.type2test())
        self.assertEqual(u2 * -5, self.type2test())
        self.assertRaises(TypeError, lambda: u2 * "a")
        self.assertRaises(TypeError, lambda: u2 + 1)
        self.assertRaises(TypeError, u2.__mul__, "a")
        self.assertRaises((OverflowError, MemoryError), lambda: u2 * (2**100))

    def test_count_index(self):
        a = self.type2test([0, 1, 2] * 3)
        self.check(3, a, "count", 0)
        self.check(0, a, "count", 3)
        self.checkraises(TypeError, a, "count")
        self.checkraises(ZeroDivisionError, a, "count", BadEq())
        self.check(0, a, "index", 0)
        self.check(3, a, "index", 0, 1)
        self.check(6, a, "index", 0, -3)
        self.checkraises(ValueError, a, "index", 0, 7)
        self.checkraises(ValueError, a, "index", 42)
        self.check(1, a, "index", 1, -100, 100)
        self.checkraises(TypeError, a, "index")

    def test_compare(self):
        t = self.type2test
        self.assertLess(t([1, 2]), t([1, 3]))
        self.assertGreater(t([1, 2, 3]), t([1, 2]))
        self.assertLessEqual(t([]), t([]))
        with self.assertRaises(TypeError):
            t([1]) < 5
        self.assertFalse(t([1]) == 5)
        self.assertTrue(t([1]) != t([2]))

    def test_repr(self):
        pass
        print(repr(self.type2test([1, "a", None])), str(self.type2test([1.5])))


class TupleTest(CommonTest, unittest.TestCase):
    type2test = tuple

    def test_hash(self):
        self.assertEqual(hash((1, 2)), hash((1, 2)))
        self.assertRaises(TypeError, hash, ([],))


class ListTest(CommonTest, unittest.TestCase):
    type2test = list

    def test_setitem(self):
        a = self.type2test([0, 1])
        a[0] = 5
        a[-1] = 6
        self.assertEqual(a, [5, 6])
        self.assertRaises(IndexError, a.__setitem__, 2, 1)
        self.assertRaises(TypeError, a.__setitem__, "a", 1)
        self.assertRaises(TypeError, a.__setitem__)
        a[:] = range(3)
        self.assertEqual(a, [0, 1, 2])
        a[::2] = [8, 9]
        self.assertEqual(a, [8, 1, 9])
        with self.assertRaises(ValueError) as cm:
            a[::2] = [1]
        print(cm.exception)
        with self.assertRaises(TypeError) as cm:
            a[:] = 5
        print(cm.exception)
        with self.assertRaises(TypeError) as cm:
            a[::2] = 5
        print(cm.exception)

    def test_delitem(self):
        a = self.type2test(range(10))
        del a[0]
        del a[-1]
        del a[2:4]
        del a[::3]
        self.assertEqual(a, [2, 5, 7, 8]) if a == [2, 5, 7, 8] else print(a)
        self.assertRaises(IndexError, a.__delitem__, 100)
        self.assertRaises(TypeError, a.__delitem__)

    def test_mut(self):
        a = self.type2test()
        a.append(1)
        a.extend((2, 3))
        a.insert(0, 0)
        a.insert(-100, -1)
        a.insert(100, 9)
        self.assertEqual(a, [-1, 0, 1, 2, 3, 9])
        self.assertRaises(TypeError, a.append)
        self.assertRaises(TypeError, a.extend, 5)
        self.assertRaises(TypeError, a.insert, 1)
        self.assertRaises(ValueError, a.remove, 42)
        self.assertRaises(ZeroDivisionError, a.remove, BadEq())
        self.assertEqual(a.pop(), 9)
        self.assertEqual(a.pop(0), -1)
        self.assertRaises(IndexError, a.pop, 77)
        self.assertRaises(TypeError, a.pop, "a")
        a.reverse()
        self.assertEqual(a, [3, 2, 1, 0])
        a.sort()
        self.assertEqual(a, [0, 1, 2, 3])
        a.sort(key=lambda x: -x)
        self.assertEqual(a, [3, 2, 1, 0])
        self.assertRaises(TypeError, a.sort, 42)

        def selfmod(x):
            a.append(1)
            return x

        with self.assertRaises(ValueError) as cm:
            a.sort(key=selfmod)
        print(cm.exception)
        b = a.copy()
        b.clear()
        self.assertNotEqual(a, b)
        a += (7,)
        a *= 2
        with self.assertRaises(TypeError):
            a += 5


class ListSub(list):
    pass


class ListSubTest(ListTest):
    type2test = ListSub

    def test_setitem(self):
        pass


if __name__ == "__main__":
    runner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2)
    result = unittest.main(testRunner=runner, exit=False).result
    print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
    for case, report in result.failures + result.errors:
        print(case.id(), report.splitlines()[-1])
