import unittest
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def c(f, *a, **k):
    try:
        f(*a, **k); print("passes")
    except AssertionError as e:
        print(e)
    print("--")
c(t.assertListEqual, [1], (1,))
c(t.assertListEqual, "a", [1])
c(t.assertTupleEqual, (1, 2, 3), (1, 2))
c(t.assertSequenceEqual, [1, 2], (1, 2))
c(t.assertSequenceEqual, [1, 2], (1, 3), "why")
c(t.assertDictEqual, {"k%d" % i: "v" * i for i in range(12)}, {"k%d" % i: "v" * (i % 5) for i in range(12)})
c(t.assertDictEqual, [], {})
c(t.assertMultiLineEqual, "a\nb", "a\nc\nd")
c(t.assertMultiLineEqual, "", "a")
c(t.assertEqual, "x" * 100 + "y", "x" * 100 + "z")
c(t.assertEqual, "x" * 30 + "y" * 90, "x" * 30 + "z" * 90)
c(t.assertEqual, {1, 2}, {2, 3})
c(t.assertEqual, frozenset({1}), frozenset())
c(t.assertEqual, 1, 2)
c(t.assertEqual, [1], (1,))
c(t.assertEqual, ["abc" * 10] * 10, ["abc" * 10] * 11)
c(t.assertTrue, "")
c(t.assertFalse, "x" * 300)
c(t.assertIn, 5, list(range(5)))
class U(T):
    maxDiff = None
c(U().assertEqual, ["abc" * 10] * 30, ["abc" * 10] * 10 + ["q"] * 20)
class V(T):
    longMessage = False
c(V().assertEqual, [1], [2], "mine")
class Cases(unittest.TestCase):
    def test_list(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_list2(self):
        self.assertEqual([1, 2], [1, 2, 4])
    def test_dict(self):
        self.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3})
    def test_tuple(self):
        self.assertEqual((1, "x"), (1, "y"))
    def test_set(self):
        self.assertEqual({1, 2}, {1, 3})
    def test_str(self):
        self.assertEqual("abc\ndef\n", "abc\ndeg\n")
    def test_str1(self):
        self.assertEqual("abc", "abd")
    def test_in(self):
        self.assertIn(1, [2])
    def test_long(self):
        self.assertEqual(list(range(40)), list(range(1, 41)))
for name in ["test_list", "test_list2", "test_dict", "test_tuple", "test_set", "test_str", "test_str1", "test_in", "test_long"]:
    c(getattr(Cases(name), name))
