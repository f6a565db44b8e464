# Big dict suite
import io
import unittest, collections, random


class Test(unittest.TestCase):
    def test_constructor(self):
        self.assertEqual(dict(), {})
        self.assertIsNot(dict(), {})
        with self.assertRaises(TypeError):
            dict(1, 2)

    def test_bool(self):
        self.assertIs(not {}, True)
        self.assertTrue({1: 2})
        self.assertIs(bool({}), False)

    def test_keys(self):
        d = {}
        self.assertEqual(set(d.keys()), set())
        d = {"a": 1, "b": 2}
        k = d.keys()
        self.assertEqual(set(k), {"a", "b"})
        self.assertIn("a", k)
        self.assertIn("b", d)
        self.assertRaises(TypeError, d.keys, None)
        self.assertEqual(repr(dict(a=1).keys()), "dict_keys(['a'])")
        self.assertEqual(repr(dict(a=1).items()), "dict_items([('a', 1)])")

    def test_contains(self):
        d = {}
        self.assertNotIn("a", d)
        self.assertFalse("a" in d)
        self.assertTrue("a" not in d)
        d = {"a": 1, "b": 2}
        self.assertIn("a", d)
        self.assertNotIn("c", d)
        self.assertRaises(TypeError, d.__contains__)

    def test_getitem(self):
        d = {"a": 1, "b": 2}
        self.assertEqual(d["a"], 1)
        d["c"] = 3
        d["a"] = 4
        self.assertEqual(d, {"a": 4, "b": 2, "c": 3})
        del d["b"]
        self.assertEqual(d, {"a": 4, "c": 3})
        self.assertRaises(TypeError, d.__getitem__)

        class BadEq(object):
            def __eq__(self, other):
                raise Exc()

            def __hash__(self):
                return 24

        class Exc(Exception):
            pass

        d = {}
        d[BadEq()] = 42
        self.assertRaises(KeyError, d.__getitem__, 23)

        class BadHash(object):
            fail = False

            def __hash__(self):
                if self.fail:
                    raise Exc()
                else:
                    return 42

        x = BadHash()
        d[x] = 42
        x.fail = True
        self.assertRaises(Exc, d.__getitem__, x)

    def test_clear(self):
        d = {1: 1, 2: 2, 3: 3}
        d.clear()
        self.assertEqual(d, {})
        self.assertRaises(TypeError, d.clear, None)

    def test_update(self):
        d = {}
        d.update({1: 100})
        d.update({2: 20})
        d.update({1: 1, 2: 2, 3: 3})
        self.assertEqual(d, {1: 1, 2: 2, 3: 3})
        d.update()
        self.assertRaises((TypeError, AttributeError), d.update, None)

        class SimpleUserDict:
            def __init__(self):
                self.d = {1: 1, 2: 2, 3: 3}

            def keys(self):
                return self.d.keys()

            def __getitem__(self, i):
                return self.d[i]

        d.clear()
        d.update(SimpleUserDict())
        self.assertEqual(d, {1: 1, 2: 2, 3: 3})

        class Exc(Exception):
            pass

        d.clear()

        class FailingUserDict:
            def keys(self):
                raise Exc

        self.assertRaises(Exc, d.update, FailingUserDict())

        class FailingUserDict:
            def keys(self):
                class BogonIter:
                    def __init__(self):
                        self.i = 1

                    def __iter__(self):
                        return self

                    def __next__(self):
                        if self.i:
                            self.i = 0
                            return "a"
                        raise Exc

                return BogonIter()

            def __getitem__(self, key):
                return key

        self.assertRaises(Exc, d.update, FailingUserDict())

        class badseq(object):
            def __iter__(self):
                return self

            def __next__(self):
                raise Exc()

        self.assertRaises(Exc, {}.update, badseq())
        self.assertRaises(ValueError, {}.update, [(1, 2, 3)])

    def test_fromkeys(self):
        self.assertEqual(dict.fromkeys("abc"), {"a": None, "b": None, "c": None})
        d = {}
        self.assertIsNot(d.fromkeys("abc"), d)
        self.assertEqual(d.fromkeys((4, 5), 0), {4: 0, 5: 0})
        self.assertEqual(d.fromkeys([]), {})

        def g():
            yield 1

        self.assertEqual(d.fromkeys(g()), {1: None})
        self.assertRaises(TypeError, {}.fromkeys, 3)

        class dictlike(dict):
            pass

        self.assertEqual(dictlike.fromkeys("a"), {"a": None})
        self.assertIsInstance(dictlike().fromkeys("a"), dictlike)

        class mydict(dict):
            def __new__(cls):
                return collections.UserDict()

        ud = mydict.fromkeys("ab")
        self.assertEqual(ud, {"a": None, "b": None})
        self.assertIsInstance(ud, collections.UserDict)

        class baddict1(dict):
            def __init__(self, *args, **kwargs):
                raise ValueError("x")

        self.assertRaises(ValueError, baddict1.fromkeys, [1])

    def test_copy(self):
        d = {1: 1, 2: 2, 3: 3}
        self.assertIsNot(d.copy(), d)
        self.assertEqual(d.copy(), d)
        c = d.copy()
        d[4] = 4
        self.assertNotEqual(d, c)
        self.assertRaises(TypeError, d.copy, None)
        for n in (0, 1, 10, 100):
            d = {i: str(i) for i in range(n)}
            e = d.copy()
            self.assertEqual(list(d.items()), list(e.items()))

    def test_get_setdefault(self):
        d = {}
        self.assertIs(d.get("c"), None)
        self.assertEqual(d.get("c", 3), 3)
        self.assertRaises(TypeError, d.get)
        self.assertRaises(TypeError, d.get, None, None, None)
        self.assertIs(d.setdefault("key0"), None)
        d.setdefault("key", []).append(3)
        self.assertEqual(d["key"][0], 3)
        d.setdefault("key", []).append(4)
        self.assertEqual(len(d["key"]), 2)
        self.assertRaises(TypeError, d.setdefault)
        hashed = []

        class Hashed:
            def __hash__(self):
                hashed.append(1)
                return 5

            def __eq__(self, o):
                return self is o

        y = {Hashed(): 5}
        y.setdefault(Hashed(), [])
        self.assertEqual(len(hashed), 2)

    def test_pop(self):
        d = {}
        self.assertRaises(KeyError, d.popitem)
        for copymode in -1, +1:
            for log2size in range(8):
                size = 2**log2size
                a = {}
                b = {}
                for i in range(size):
                    a[repr(i)] = i
                    if copymode < 0:
                        b[repr(i)] = i
                if copymode > 0:
                    b = a.copy()
                for i in range(size):
                    ka, va = ta = a.popitem()
                    self.assertEqual(va, int(ka))
                    kb, vb = tb = b.popitem()
                    self.assertEqual(vb, int(kb))
                    self.assertFalse(copymode < 0 and ta != tb)
                self.assertFalse(a)
                self.assertFalse(b)
        k, v = "abc", "def"
        d[k] = v
        self.assertRaises(KeyError, d.pop, "ghi")
        self.assertEqual(d.pop(k), v)
        self.assertEqual(len(d), 0)
        self.assertRaises(KeyError, d.pop, k)
        self.assertEqual(d.pop(k, v), v)
        self.assertRaises(TypeError, d.pop)

    def test_mutating_iteration(self):
        d = {}
        d[1] = 1
        with self.assertRaises(RuntimeError):
            for i in d:
                d[i + 1] = 1
        d = {0: 0}
        with self.assertRaises(RuntimeError):
            for i in d:
                del d[0]
                d[0] = 0
                d[1] = 1

    def test_repr(self):
        d = {}
        self.assertEqual(repr(d), "{}")
        d[1] = 2
        self.assertEqual(repr(d), "{1: 2}")
        d = {}
        d[1] = d
        self.assertEqual(repr(d), "{1: {...}}")

        class Exc(Exception):
            pass

        class BadRepr(object):
            def __repr__(self):
                raise Exc()

        d = {1: BadRepr()}
        self.assertRaises(Exc, repr, d)

    def test_eq(self):
        self.assertEqual({}, {})
        self.assertEqual({1: 2}, {1: 2})

        class Exc(Exception):
            pass

        class BadCmp(object):
            def __eq__(self, other):
                raise Exc()

            def __hash__(self):
                return 1

        d1 = {BadCmp(): 1}
        d2 = {1: 1}
        with self.assertRaises(Exc):
            d1 == d2

    def test_views(self):
        for fn in (lambda d: d.keys(), lambda d: d.items(), lambda d: d.values()):
            empty = fn(dict())
            self.assertEqual(list(empty), [])
            self.assertEqual(len(fn({1: 2})), 1)
        d1 = {"a": 1, "b": 2}
        d2 = {"b": 3, "c": 2}
        d3 = {"d": 4, "e": 5}
        self.assertEqual(d1.keys() & d1.keys(), {"a", "b"})
        self.assertEqual(d1.keys() & d2.keys(), {"b"})
        self.assertEqual(d1.keys() & set(d3.keys()), set())
        self.assertEqual(d1.keys() | d2.keys(), {"a", "b", "c"})
        self.assertEqual(d1.keys() ^ d2.keys(), {"a", "c"})
        self.assertEqual(d1.keys() - d2.keys(), {"a"})
        self.assertEqual(d1.items() & d1.items(), {("a", 1), ("b", 2)})
        self.assertEqual(d1.items() | d2.items(), {("a", 1), ("b", 2), ("c", 2), ("b", 3)})
        self.assertFalse(d1.keys().isdisjoint(d2.keys()))
        self.assertTrue(d1.keys().isdisjoint([9]))
        self.assertRaises(TypeError, lambda: d1.keys() & None)
        self.assertRaises(TypeError, hash, d1.keys())

    def test_missing(self):
        self.assertFalse(hasattr(dict, "__missing__"))

        class D(dict):
            def __missing__(self, key):
                return 42

        d = D({1: 2, 3: 4})
        self.assertEqual(d[1], 2)
        self.assertEqual(d[3], 4)
        self.assertNotIn(2, d)
        self.assertEqual(d[2], 42)

        class E(dict):
            def __missing__(self, key):
                raise RuntimeError(key)

        e = E()
        with self.assertRaises(RuntimeError) as c:
            e[42]
        self.assertEqual(c.exception.args, (42,))

        class F(dict):
            def __init__(self):
                self.__missing__ = lambda key: None

        f = F()
        with self.assertRaises(KeyError) as c:
            f[42]
        self.assertEqual(c.exception.args, (42,))

    def test_tuple_keyerror(self):
        d = {}
        with self.assertRaises(KeyError) as c:
            d[(1,)]
        self.assertEqual(c.exception.args, ((1,),))

    def test_merge(self):
        d = {0: 0, 1: 1, 2: 1}
        e = {1: 1, 2: 2, 3: 3}
        self.assertEqual(d | e, {0: 0, 1: 1, 2: 2, 3: 3})
        self.assertEqual((d | e), d.__or__(e))
        self.assertIs(d.__or__(None), NotImplemented)
        self.assertIs(d.__or__(()), NotImplemented)
        f = d.copy()
        f |= e
        self.assertEqual(f, d | e)
        self.assertEqual(f.__ior__([("a", 1)])["a"], 1)
        with self.assertRaises(TypeError):
            d | [(1, 2)]

    def test_random(self):
        rnd = random.Random(7)
        d = {}
        model = []
        for _ in range(500):
            op = rnd.choice(["set", "del", "get", "pop"])
            k = rnd.randrange(20)
            if op == "set":
                v = rnd.random()
                if k in d:
                    model = [(a, v if a == k else b) for a, b in model]
                else:
                    model.append((k, v))
                d[k] = v
            elif op == "del":
                if k in d:
                    del d[k]
                    model = [(a, b) for a, b in model if a != k]
                else:
                    self.assertRaises(KeyError, d.__delitem__, k)
            elif op == "get":
                self.assertEqual(d.get(k), dict(model).get(k))
            elif d:
                self.assertEqual(d.popitem(), model.pop())
            self.assertEqual(list(d.items()), model)

    def test_iterators(self):
        d = {1: 2}
        it = iter(d)
        self.assertEqual(next(it), 1)
        self.assertRaises(StopIteration, next, it)
        self.assertEqual(list(reversed({1: 1, 2: 2})), [2, 1])
        self.assertEqual(it.__length_hint__(), 0)


class CustomMapping(unittest.TestCase):
    def test_od(self):
        od = collections.OrderedDict([("a", 1), ("b", 2)])
        od.move_to_end("a")
        self.assertEqual(list(od), ["b", "a"])
        self.assertEqual(od.popitem(last=False), ("b", 2))
        self.assertNotEqual(od, collections.OrderedDict(b=1))
        self.assertEqual(od, {"a": 1})
        self.assertRaises(KeyError, od.move_to_end, "z")


if __name__ == "__main__":
    runner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2)
    result = unittest.main(testRunner=runner, exit=False).result
    print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
    for case, report in result.failures + result.errors:
        print(case.id(), report.splitlines()[-1])
