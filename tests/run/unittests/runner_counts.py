import io
import unittest
class T(unittest.TestCase):
    def setUp(self): self.x = [1, 2]
    def test_a(self): self.assertEqual(self.x, [1, 2]); self.assertIn(1, self.x); self.assertTrue(True); self.assertIsNone(None); self.assertAlmostEqual(.1 + .2, .3)
    def test_r(self):
        with self.assertRaises(ValueError) as cm: int("x")
        self.assertIn("invalid", str(cm.exception)); self.assertRaises(ZeroDivisionError, lambda: 1 / 0); self.assertRaisesRegex(ValueError, "lit", int, "q")
    @unittest.skip("no")
    def test_s(self): pass
    def test_sub(self):
        for i in range(2):
            with self.subTest(i=i): self.assertLess(i, 5)
    def test_coll(self): self.assertDictEqual({1: 2}, {1: 2}); self.assertCountEqual([1, 2], [2, 1]); self.assertIsInstance(1, int); self.assertGreater(2, 1); self.assertNotEqual(1, 2); self.assertRegex("abc", "b"); self.assertListEqual([1], [1]); self.assertSetEqual({1}, {1})
r = unittest.TextTestRunner(verbosity=0, stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T)); print(r.testsRun, len(r.failures), len(r.skipped), r.wasSuccessful())
