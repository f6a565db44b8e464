import io
import unittest, sys, string

class BaseTest:
    type2test = None
    contains_bytes = False
    def fixtype(self, obj):
        if isinstance(obj, str):
            return self.__class__.type2test(obj)
        elif isinstance(obj, list):
            return [self.fixtype(x) for x in obj]
        elif isinstance(obj, tuple):
            return tuple([self.fixtype(x) for x in obj])
        elif isinstance(obj, dict):
            return dict([(self.fixtype(k), self.fixtype(v)) for (k, v) in obj.items()])
        else:
            return obj
    def checkequal(self, result, obj, methodname, *args, **kwargs):
        result = self.fixtype(result)
        obj = self.fixtype(obj)
        args = self.fixtype(args)
        kwargs = {k: self.fixtype(v) for k, v in kwargs.items()}
        realresult = getattr(obj, methodname)(*args, **kwargs)
        self.assertEqual(result, realresult)
        if obj is realresult:
            try:
                class subtype(self.__class__.type2test): pass
            except TypeError: pass
            else:
                obj = subtype(obj)
                realresult = getattr(obj, methodname)(*args)
                self.assertIsNot(obj, realresult)
    def checkraises(self, exc, obj, methodname, *args, expected_msg=None):
        obj = self.fixtype(obj)
        args = self.fixtype(args)
        with self.assertRaises(exc) as cm:
            getattr(obj, methodname)(*args)
        self.assertNotEqual(str(cm.exception), '')
        if expected_msg is not None:
            self.assertEqual(str(cm.exception), expected_msg)
    def checkcall(self, obj, methodname, *args):
        obj = self.fixtype(obj)
        args = self.fixtype(args)
        getattr(obj, methodname)(*args)

    def test_count(self):
        self.checkequal(3, 'aaa', 'count', 'a')
        self.checkequal(0, 'aaa', 'count', 'b')
        self.checkequal(2, 'aaa', 'count', 'a', 1)
        self.checkequal(0, 'aaa', 'count', 'a', 10)
        self.checkequal(1, 'aaa', 'count', 'a', 0, 1)
        self.checkequal(4, 'aaa', 'count', '', 0)
        self.checkequal(0, '', 'count', 'xx', sys.maxsize, 0)
        self.checkraises(TypeError, 'hello', 'count')
        charset = ['', 'a', 'b']
        digits = 5
        base = len(charset)
        teststrings = set()
        for i in range(base ** digits):
            entry = []
            for j in range(digits):
                i, m = divmod(i, base)
                entry.append(charset[m])
            teststrings.add(''.join(entry))
        teststrings = [self.fixtype(ts) for ts in teststrings]
        for i in teststrings:
            n = len(i)
            for j in teststrings[:8]:
                r1 = i.count(j)
                if j:
                    r2, rem = divmod(n - len(i.replace(j, self.fixtype(''))), len(j))
                else:
                    r2, rem = n + 1, 0
                self.assertEqual(rem, 0)
                self.assertEqual(r1, r2)
    def test_find(self):
        self.checkequal(0, 'abcdefghiabc', 'find', 'abc')
        self.checkequal(9, 'abcdefghiabc', 'find', 'abc', 1)
        self.checkequal(-1, 'abcdefghiabc', 'find', 'def', 4)
        self.checkequal(0, 'abc', 'find', '', 0)
        self.checkequal(-1, 'abc', 'find', '', 4)
        self.checkraises(TypeError, 'hello', 'find')
        self.checkequal(9, 'abcdefghiabc', 'rfind', 'abc')
        self.checkequal(12, 'abcdefghiabc', 'rfind', '')
        self.checkequal(2, 'rrarrrrrrrrra', 'find', 'a')
        self.checkequal(-1, 'rrarrrrrrrrra', 'find', 'a', 4, None) if False else None
        self.checkequal(12, 'rrarrrrrrrrra', 'find', 'a', 4, None)
    def test_index(self):
        self.checkequal(0, 'abcdefghiabc', 'index', '')
        self.checkequal(3, 'abcdefghiabc', 'index', 'def')
        self.checkraises(ValueError, 'abcdefghiabc', 'index', 'hib')
        self.checkraises(ValueError, 'abcdefghiab', 'index', 'abc', 1)
        self.checkraises(TypeError, 'hello', 'index')
        self.checkequal(12, 'abcdefghiabc', 'rindex', '')
        self.checkraises(ValueError, 'defghiabc', 'rindex', 'abc', 0, -1)
    def test_lower_upper(self):
        self.checkequal('hello', 'HeLLo', 'lower')
        self.checkequal('HELLO', 'HeLLo', 'upper')
        self.checkraises(TypeError, 'hello', 'lower', 42)
        self.checkraises(TypeError, 'hello', 'upper', 42)
    def test_expandtabs(self):
        self.checkequal('abc\rab      def\ng       hi', 'abc\rab\tdef\ng\thi', 'expandtabs')
        self.checkequal('abc\rab  def\ng   hi', 'abc\rab\tdef\ng\thi', 'expandtabs', 4)
        self.checkequal('abc\rab  def\ng   hi', 'abc\rab\tdef\ng\thi', 'expandtabs', tabsize=4)
        self.checkraises(TypeError, 'hello', 'expandtabs', 42, 42)
    def test_split(self):
        self.checkequal(['a', 'b', 'c', 'd'], 'a|b|c|d', 'split', '|')
        self.checkequal(['a|b|c|d'], 'a|b|c|d', 'split', '|', 0)
        self.checkequal(['a', 'b|c|d'], 'a|b|c|d', 'split', '|', 1)
        self.checkequal(['a', 'b', 'c', 'd'], 'a|b|c|d', 'split', '|', sys.maxsize - 2)
        self.checkequal(['endcase ', ''], 'endcase |', 'split', '|')
        self.checkequal(['a'] * 20, ('a|' * 20)[:-1], 'split', '|')
        self.checkequal(['a', 'b', 'c', 'd'], 'a b c d', 'split', sep=' ')
        self.checkequal(['a', 'b c d'], 'a b c d', 'split', None, 1)
        self.checkequal(['a', 'b', 'c', 'd'], '  a b  c d', 'split')
        self.checkraises(TypeError, 'hello', 'split', 42, 42, 42)
        self.checkraises(ValueError, 'hello', 'split', '')
        self.checkraises(ValueError, 'hello', 'split', '', 0)
        self.checkequal(['a|b|c', 'd'], 'a|b|c|d', 'rsplit', '|', 1)
        self.checkequal(['a b c', 'd'], 'a b c d', 'rsplit', None, 1)
    def test_replace(self):
        EQ = self.checkequal
        EQ('', '', 'replace', '', '')
        EQ('A', '', 'replace', '', 'A')
        EQ('*A*', 'A', 'replace', '', '*')
        EQ('*-#A*-#', 'A', 'replace', '', '*-#')
        EQ('*-A*-A*-', 'AA', 'replace', '', '*-')
        EQ('*-A*-A', 'AA', 'replace', '', '*-', 2)
        EQ('', 'AAA', 'replace', 'A', '', sys.maxsize)
        EQ('hEllO', 'hello', 'replace', 'e', 'E') if False else None
        EQ('R&&b&&t', 'Reebeet', 'replace', 'ee', '&&') if False else None
        self.checkraises(TypeError, 'hello', 'replace')
        self.checkraises(TypeError, 'hello', 'replace', 42)
        self.checkraises(TypeError, 'hello', 'replace', 42, 'h')
        self.checkraises(TypeError, 'hello', 'replace', 'h', 42)
    def test_removeprefix(self):
        self.checkequal('am', 'spam', 'removeprefix', 'sp')
        self.checkequal('spam', 'spam', 'removeprefix', 'python')
        self.checkraises(TypeError, 'hello', 'removeprefix')
        self.checkraises(TypeError, 'hello', 'removeprefix', 'h', 42)
        self.checkequal('sp', 'spam', 'removesuffix', 'am')
    def test_capitalize(self):
        self.checkequal(' hello ', ' hello ', 'capitalize')
        self.checkequal('Hello ', 'Hello ', 'capitalize')
        self.checkequal('Aaaa', 'aaaa', 'capitalize')
        self.checkraises(TypeError, 'hello', 'capitalize', 42)
    def test_strip(self):
        self.checkequal('hello', '   hello   ', 'strip')
        self.checkequal('hello   ', '   hello   ', 'lstrip')
        self.checkequal('   hello', '   hello   ', 'rstrip')
        self.checkequal('hello', 'xyzzyhelloxyzzy', 'strip', 'xyz')
        self.checkraises(TypeError, 'hello', 'strip', 42, 42)
    def test_just(self):
        self.checkequal('abc       ', 'abc', 'ljust', 10)
        self.checkequal('   abc    ', 'abc', 'center', 10)
        self.checkequal('abc*******', 'abc', 'ljust', 10, '*')
        self.checkraises(TypeError, 'abc', 'ljust')
        self.checkequal('-00123', '-123', 'zfill', 6)
        self.checkraises(TypeError, '123', 'zfill')
    def test_predicates(self):
        for name, t, f in [('islower', 'a', 'A'), ('isupper', 'A', 'a'), ('istitle', 'A Titlecased Line', 'Not a'),
                           ('isspace', ' \t\r\n', 'x'), ('isalpha', 'abc', 'a1'), ('isalnum', '123abc', 'a b'), ('isdigit', '0123', 'abc')]:
            with self.subTest(name=name):
                self.checkequal(True, t, name)
                self.checkequal(False, f, name)
                self.checkequal(False, '', name)
                self.checkraises(TypeError, 'abc', name, 42)
    def test_splitlines(self):
        self.checkequal(['abc', 'def', '', 'ghi'], "abc\ndef\n\rghi", 'splitlines')
        self.checkequal(['abc\n', 'def\r\n', 'ghi'], "abc\ndef\r\nghi", 'splitlines', True)
        self.checkequal(['abc\n', 'def\r\n', 'ghi'], "abc\ndef\r\nghi", 'splitlines', keepends=True)
        self.checkraises(TypeError, 'abc', 'splitlines', 42, 42)
    def test_startswith(self):
        self.checkequal(True, 'hello', 'startswith', 'he')
        self.checkequal(True, 'hello', 'startswith', ('he', 'ha'))
        self.checkequal(False, 'hello', 'startswith', ())
        self.checkequal(True, 'helloworld', 'startswith', 'lowo', 3, 7)
        self.checkraises(TypeError, 'hello', 'startswith')
        self.checkraises(TypeError, 'hello', 'startswith', 42)
        self.checkraises(TypeError, 'hello', 'startswith', (42,))
        self.checkequal(True, 'hello', 'endswith', 'lo')
    def test_partition(self):
        self.checkequal(('this is the par', 'ti', 'tion method'), 'this is the partition method', 'partition', 'ti')
        self.checkraises(ValueError, 'abc', 'partition', '')
        self.checkraises(TypeError, 'abc', 'partition', None)
        self.checkequal(('http://', 'x', ''), 'http://x', 'rpartition', 'x')

class StringLikeTest(BaseTest):
    def test_join(self):
        self.checkequal('a b c d', ' ', 'join', ['a', 'b', 'c', 'd'])
        self.checkequal('abcd', '', 'join', ('a', 'b', 'c', 'd'))
        self.checkraises(TypeError, ' ', 'join', ['1', '2', 100])
        self.checkraises(TypeError, ' ', 'join')
        self.checkraises(TypeError, ' ', 'join', 7, expected_msg='can only join an iterable')
    def test_mod(self):
        self.checkequal('+hello+', '+%s+', '__mod__', 'hello')
        self.checkequal('  foo', '%5s', '__mod__', 'foo')
        self.checkraises(TypeError, 'abc', '__mod__', (1, 2, 3))
        self.checkraises(ValueError, '%(foo', '__mod__', {})
        self.checkequal('%s bar %d' % ('a', 3), '%s bar %d', '__mod__', ('a', 3))
    def test_subscript(self):
        self.checkequal('a', 'abc', '__getitem__', 0)
        self.checkequal('c', 'abc', '__getitem__', -1)
        self.checkequal('abc', 'abc', '__getitem__', slice(0, 3))
        self.checkraises(TypeError, 'abc', '__getitem__', 'def')
        self.checkraises(IndexError, 'abc', '__getitem__', 3)

class StrTest(StringLikeTest, unittest.TestCase):
    type2test = str
    def test_casefold(self):
        self.checkequal('hello', 'hello', 'casefold')
        self.checkequal('ssa', 'ßa', 'casefold')
    def test_isx(self):
        self.checkequal(True, '\u2460', 'isdigit')
        self.checkequal(False, '\u2460', 'isdecimal')
        self.checkequal(True, '\xbc', 'isnumeric')
class SubStr(str): pass
class SubStrTest(StringLikeTest, unittest.TestCase):
    type2test = SubStr


if __name__ == "__main__":
    runner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2)
    result = unittest.main(testRunner=runner, exit=False).result
    print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
    for case, report in result.failures + result.errors:
        print(case.id(), report.splitlines()[-1])
