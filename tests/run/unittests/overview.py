import io
import sys

sys.stderr = io.StringIO()
import unittest
import sys

class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        if not self.items: raise IndexError("empty stack")
        return self.items.pop()

class TestStack(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class up", cls.__name__)
    def setUp(self):
        self.s = Stack()
        print("setUp", self.id())
    def tearDown(self):
        print("tearDown")
    def test_push(self):
        self.s.push(3)
        self.assertEqual(self.s.items, [3])
    def test_pop_empty(self):
        with self.assertRaises(IndexError) as cm:
            self.s.pop()
        self.assertEqual(str(cm.exception), "empty stack")
        self.assertRaises(IndexError, self.s.pop)
        with self.assertRaisesRegex(IndexError, "empty"):
            self.s.pop()
    @unittest.skip("not now")
    def test_skipped(self):
        self.fail("no")
    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(1, 2)
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 5)

class TestMisc(unittest.TestCase):
    def test_all(self):
        self.assertIn(1, [1, 2]); self.assertNotIn(5, (1, 2))
        self.assertTrue(1); self.assertFalse("")
        self.assertIs(None, None); self.assertIsNone(None); self.assertIsNotNone(3)
        self.assertIsInstance(3, int); self.assertNotIsInstance("a", (int, float))
        self.assertAlmostEqual(0.1 + 0.2, 0.3); self.assertNotAlmostEqual(1.0, 1.1)
        self.assertGreater(3, 2); self.assertGreaterEqual(3, 3); self.assertLessEqual(1, 1)
        self.assertRegex("hello", r"l+"); self.assertNotRegex("hello", r"z")
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertDictEqual({1: 2}, {1: 2}); self.assertListEqual([1], [1]); self.assertSetEqual({1}, {1}); self.assertTupleEqual((1,), (1,))
        self.assertSequenceEqual([1, 2], (1, 2)); self.assertMultiLineEqual("a", "a")
        self.assertEqual("a", "a"); self.assertNotEqual(1, 2)
    def test_messages(self):
        for f in (lambda: self.assertEqual(1, 2), lambda: self.assertTrue(0), lambda: self.assertIn(1, [2]), lambda: self.assertIsNone(4), lambda: self.assertEqual(1, 2, "why"), lambda: self.assertGreater(1, 2), lambda: self.assertAlmostEqual(1, 2), lambda: self.assertIsInstance(1, str), lambda: self.fail("f")):
            try:
                f()
            except AssertionError as e:
                print(e)
    def test_skip_inside(self):
        if sys.version_info >= (3, 0):
            self.skipTest("inside")
    def test_cleanup(self):
        self.addCleanup(print, "cleaned", 1)
        print("body")

@unittest.skipIf(True, "whole")
class TestSkipped(unittest.TestCase):
    def test_x(self): print("never")

if __name__ == "__main__":
    unittest.main()
