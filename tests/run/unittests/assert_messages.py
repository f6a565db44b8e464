import unittest, functools, warnings
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def quiet(*a, **k): return None
class Callable:
    def __call__(self): pass
    def __repr__(self): return 'Callable()'
def show(f, *args, **kw):
    try: print(f(*args, **kw))
    except Exception as e: print(type(e).__name__, e)
show(t.assertRaises, ValueError, quiet)
show(t.assertRaises, (ValueError, TypeError), quiet, 1, msg=3)
show(t.assertRaises, ValueError, Callable())
show(t.assertRaises, ValueError, lambda: 3)
show(t.assertRaises, ValueError, int)
show(t.assertRaises, ValueError, functools.partial(int, '3'))
show(t.assertRaises, 3, quiet)
show(t.assertRaises, int, quiet)
show(t.assertRaises, (int, ValueError), quiet)
show(t.assertRaises, ValueError, foo=3)
show(t.assertRaises, ValueError, int, 'x')
show(t.assertRaises, ValueError, int, [])
show(t.assertRaisesRegex, ValueError, 'invalid', int, 'x')
show(t.assertRaisesRegex, ValueError, 'nope', int, 'x')
show(t.assertRaisesRegex, ValueError, 'nope', quiet)
show(t.assertWarns, UserWarning, quiet)
show(t.assertWarns, ValueError, quiet)
show(t.assertWarns, UserWarning, warnings.warn, 'x')
show(t.assertWarnsRegex, UserWarning, 'y', warnings.warn, 'x')
try:
    with t.assertRaises(KeyError, msg='the message'): pass
except AssertionError as e: print(e)
with t.assertRaises(KeyError) as cm: {}['a']
print(repr(cm.exception), cm.exception.__traceback__)
show(t.assertEqual, 1, 2); show(t.assertEqual, 1, 2, 'msg'); show(t.assertTrue, 0); show(t.assertIn, 1, [2]); show(t.assertIsInstance, 1, str)
show(t.assertIsNone, 3); show(t.assertLess, 3, 2); show(t.assertAlmostEqual, 1.0, 1.1); show(t.assertIs, [], []); show(t.assertNotEqual, 1, 1); show(t.assertRegex, 'abc', 'x+')
show(t.assertCountEqual, [1, 2, 2], [2, 1, 1])
show(t.assertCountEqual, [[1], "a", 3], ["a", "a", [2]])
show(t.assertCountEqual, iter("ab"), "ba")
