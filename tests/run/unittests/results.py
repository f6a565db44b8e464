import io
import sys

sys.stderr = io.StringIO()
import unittest
class T(unittest.TestCase):
    def test_a(self): self.assertEqual(1, 1)
    def test_b(self): self.assertEqual([1, 2], [1, 3])
    def test_c(self): raise KeyError("x")
    def test_d(self):
        for i in range(3):
            with self.subTest("m", i=i): self.assertEqual(i % 2, 0)
suite = unittest.TestLoader().loadTestsFromTestCase(T)
res = unittest.TextTestRunner(verbosity=2).run(suite)
print(res.testsRun, len(res.failures), len(res.errors), res.wasSuccessful(), res)
r = unittest.main(exit=False).result
print(r.testsRun)
try:
    unittest.main(argv=["x"], verbosity=2)
except SystemExit as e:
    print("exit", e.code)
