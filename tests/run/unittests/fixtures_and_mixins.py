import io
import unittest
class Meta(type):
    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.tag = cls.__name__.lower()
        return obj
class Tagged(metaclass=Meta): pass
class Fixture:
    log = []
    @classmethod
    def record(cls, s): cls.log.append(s)
def setUpModule(): Fixture.record('module up')
def tearDownModule(): Fixture.record('module down')
class Mixin:
    cls = None
    args = ()
    def setUp(self):
        Fixture.record(f'setUp {self._testMethodName}')
        self.addCleanup(Fixture.record, f'cleanup {self._testMethodName}')
        self.obj = self.cls(*self.args)
    def tearDown(self): Fixture.record('tearDown')
    @classmethod
    def setUpClass(cls): Fixture.record(f'class up {cls.__name__}')
    @classmethod
    def tearDownClass(cls): Fixture.record(f'class down {cls.__name__}')
    def test_len(self): self.assertEqual(len(self.obj), len(list(self.obj)))
    def test_eq(self): self.assertEqual(self.obj, self.cls(*self.args))
    def test_repr(self): self.assertIn(self.cls.__name__ if self.cls is not list else '[', repr(self.obj))
    def test_fail(self): self.assertEqual(self.obj, 'nothing')
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    @unittest.skip('because')
    def test_skip(self): self.fail()
    @unittest.expectedFailure
    def test_xfail(self): self.fail()
    def test_error(self): self.obj.undefined_attr
    def test_skip_inside(self): self.skipTest('inside')
class TestList(Mixin, unittest.TestCase):
    cls = list
    args = ([1, 2, 3],)
class TestBytearray(Mixin, unittest.TestCase):
    cls = bytearray
    args = (b'abc',)
class TestRange(Mixin, unittest.TestCase):
    cls = range
    args = (5,)
@unittest.skipIf(True, 'whole class')
class TestSkipped(unittest.TestCase):
    def test_a(self): self.fail()
class TestTagged(unittest.TestCase):
    def test_tag(self):
        self.assertEqual(Tagged().tag, 'tagged')
        with self.assertRaises(TypeError) as cm: Tagged(1)
        self.assertIsInstance(cm.exception, TypeError)
if __name__ == '__main__':
    prog = unittest.main(testRunner=unittest.TextTestRunner(stream=io.StringIO()), exit=False)
    r = prog.result
    print(r.testsRun, sorted(t.id() for t, _ in r.failures), sorted(t.id() for t, _ in r.errors), sorted((t.id(), why) for t, why in r.skipped), len(r.expectedFailures))
    print(*Fixture.log, sep='\n')
