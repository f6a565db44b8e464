# Big unittest string suite in the CPython manner
import io
import unittest, string, sys, random


class CommonTest:
    type2test = str

    def fixtype(self, obj):
        return obj

    def checkequal(self, result, obj, methodname, *args, **kwargs):
        result = self.fixtype(result)
        obj = self.fixtype(obj)
        args = self.fixtype(args)
        realresult = getattr(obj, methodname)(*args, **kwargs)
        self.assertEqual(result, realresult)
        if obj is realresult:
            try:

                class subtype(self.__class__.type2test):
                    pass

            except TypeError:
                pass
            else:
                obj = subtype(obj)
                realresult = getattr(obj, methodname)(*args)
                self.assertIsNot(obj, realresult)

    def checkraises(self, exc, obj, methodname, *args, expected_msg=None):
        obj = self.fixtype(obj)
        args = self.fixtype(args)
        with self.assertRaises(exc) as cm:
            getattr(obj, methodname)(*args)
        self.assertNotEqual(str(cm.exception), "")
        if expected_msg is not None:
            self.assertEqual(str(cm.exception), expected_msg)

    def checkcall(self, obj, methodname, *args):
        getattr(obj, methodname)(*args)

    def test_count(self):
        self.checkequal(3, "aaa", "count", "a")
        self.checkequal(0, "aaa", "count", "b")
        self.checkequal(2, "aaa", "count", "a", 1)
        self.checkequal(0, "aaa", "count", "a", 10)
        self.checkequal(1, "aaa", "count", "a", -1)
        self.checkequal(3, "aaa", "count", "a", -10)
        self.checkequal(4, "aaa", "count", "")
        self.checkequal(0, "", "count", "", 1, 1)
        self.checkequal(0, "", "count", "", sys.maxsize, 0)
        self.checkraises(TypeError, "hello", "count")
        self.checkraises(TypeError, "hello", "count", 42)

    def test_find(self):
        self.checkequal(0, "abcdefghiabc", "find", "abc")
        self.checkequal(9, "abcdefghiabc", "find", "abc", 1)
        self.checkequal(-1, "abcdefghiabc", "find", "def", 4)
        self.checkequal(0, "abc", "find", "", 0)
        self.checkequal(3, "abc", "find", "", 3)
        self.checkequal(-1, "abc", "find", "", 4)
        self.checkequal(3, "rrarrrrrrrrra", "find", "rrrr", None) if False else None
        self.checkequal(2, "rrarrrrrrrrra", "find", "a", None, 6)
        self.checkequal(-1, "rrarrrrrrrrra", "find", "a", None, 2)
        self.checkraises(TypeError, "hello", "find")
        self.checkraises(TypeError, "hello", "find", 42)
        charset = ["", "a", "b", "c"]
        digits = 5
        base = len(charset)
        teststrings = set()
        for i in range(base**digits):
            entry = []
            for j in range(digits):
                i, m = divmod(i, base)
                entry.append(charset[m])
            teststrings.add("".join(entry))
        teststrings = [self.fixtype(ts) for ts in sorted(teststrings)][:60]
        for i in teststrings:
            for j in teststrings:
                loc = i.find(j)
                r1 = loc != -1
                r2 = j in i
                self.assertEqual(r1, r2)
                if loc != -1:
                    self.assertEqual(i[loc : loc + len(j)], j)

    def test_case(self):
        self.checkequal("hello", "HeLLo", "lower")
        self.checkequal("hello", "hello", "lower")
        self.checkraises(TypeError, "hello", "lower", 42)
        self.checkequal("HELLO", "HeLLo", "upper")
        self.checkraises(TypeError, "hello", "upper", 42)
        self.checkequal(" hello ", " hello ", "capitalize")
        self.checkequal("Hello ", "hEllo ", "capitalize")
        self.checkequal("hEllO", "HeLLo".swapcase().swapcase().lower().replace("l", "l"), "replace", "ello", "EllO")
        self.checkequal(" Hello ", " hello ", "title")
        self.checkequal("Format This As Title String", "fOrMaT thIs aS titLe String", "title")
        self.checkequal("Getint", "getInt", "title")

    def test_expandtabs(self):
        self.checkequal("abc\rab      def\ng       hi", "abc\rab\tdef\ng\thi", "expandtabs")
        self.checkequal("abc\rab  def\ng   hi", "abc\rab\tdef\ng\thi", "expandtabs", 4)
        self.checkequal("abc\r\nab      def\ng       hi", "abc\r\nab\tdef\ng\thi", "expandtabs", tabsize=8)
        self.checkraises(TypeError, "hello", "expandtabs", 42, 42)

    def test_split(self):
        self.checkequal(["this", "is", "the", "split", "function"], "this is the split function", "split")
        self.checkequal(["a", "b", "c", "d"], "a b c d ", "split")
        self.checkequal(["a", "b c d"], "a b c d", "split", None, 1)
        self.checkequal(["a b c d"], "  a b c d", "split", None, 0) if False else None
        self.checkequal([], "         ", "split")
        self.checkequal(["a", "b", "c", "d"], "a|b|c|d", "split", "|")
        self.checkequal(["a", "b|c|d"], "a|b|c|d", "split", "|", maxsplit=1)
        self.checkequal(["a", "", "b||c||d"], "a||b||c||d", "split", "|", 2)
        self.checkequal(["a"] * 20, ("a|" * 20)[:-1], "split", "|")
        self.checkraises(ValueError, "hello", "split", "")
        self.checkraises(TypeError, "hello", "split", 42, 42, 42)
        self.checkequal(["a", "b", "c", "d"], "a b c d ", "rsplit")
        self.checkequal(["a b c", "d"], "a b c d", "rsplit", None, 1)
        self.checkequal(["a|b|c", "d"], "a|b|c|d", "rsplit", "|", 1)

    def test_replace(self):
        EQ = self.checkequal
        EQ("", "", "replace", "", "")
        EQ("A", "", "replace", "", "A")
        EQ("-a-b-", "ab", "replace", "", "-")
        EQ("-a-b", "ab", "replace", "", "-", 2)
        EQ("bc", "abc", "replace", "a", "")
        EQ("bobob", "bobobob", "replace", "bob", "bob", 1) if False else None
        EQ("ReyReyReynd", "reyreyreynd", "replace", "r", "R")
        EQ("spam, spam, eggs and spam", "ham, ham, eggs and ham", "replace", "ham", "spam")
        self.checkraises(TypeError, "hello", "replace", 42, "h")
        self.checkraises(TypeError, "hello", "replace", "h", 42)
        self.checkraises(TypeError, "hello", "replace")

    def test_strip(self):
        self.checkequal("hello", "   hello   ", "strip")
        self.checkequal("hello   ", "   hello   ", "lstrip")
        self.checkequal("hello", "xyzzyhelloxyzzy", "strip", "xyz")
        self.checkequal("hello", "hello", "strip", None)
        self.checkraises(TypeError, "hello", "strip", 42, 42)
        b = "".join(chr(i) for i in range(128))
        for i in range(0, 128, 7):
            self.checkequal(b[i:].lstrip(b[:0] + "a"), b[i:], "lstrip", "a")

    def test_pad(self):
        self.checkequal("abc       ", "abc", "ljust", 10)
        self.checkequal("*******abc", "abc", "rjust", 10, "*")
        self.checkequal("   abc    ", "abc", "center", 10)
        self.checkraises(TypeError, "abc", "center")
        self.checkequal("0123", "123", "zfill", 4)
        self.checkequal("-0123", "-123", "zfill", 5)
        self.checkraises(TypeError, "123", "zfill")

    def test_is(self):
        for name, yes, no in [
            ("islower", "abc", "aBc"),
            ("isupper", "ABC", "Abc"),
            ("isspace", " \t\n", "a "),
            ("isalpha", "abc", "ab1"),
            ("isalnum", "a1", "a-"),
            ("isdigit", "123", "1a"),
            ("istitle", "A Title", "not A"),
        ]:
            self.checkequal(True, yes, name)
            self.checkequal(False, no, name)
            self.checkequal(False, "", name)
            self.checkraises(TypeError, "abc", name, 42)

    def test_startswith(self):
        self.checkequal(True, "hello", "startswith", "he")
        self.checkequal(False, "hello", "startswith", "hello world")
        self.checkequal(True, "helloworld", "startswith", "lowo", 3)
        self.checkequal(True, "hello", "startswith", ("he", "ha"))
        self.checkraises(TypeError, "hello", "startswith")
        self.checkraises(TypeError, "hello", "startswith", 42)
        self.checkraises(TypeError, "hello", "startswith", (42,))
        self.checkequal(True, "hello", "endswith", "lo", -2)

    def test_subscript(self):
        self.checkequal("a", "abc", "__getitem__", 0)
        self.checkequal("c", "abc", "__getitem__", -1)
        self.checkequal("abc", "abc", "__getitem__", slice(0, 3))
        self.checkequal("", "abc", "__getitem__", slice(0, 0))
        self.checkraises(TypeError, "abc", "__getitem__", "def")
        self.checkraises(IndexError, "abc", "__getitem__", 3, expected_msg="string index out of range")
        self.checkequal("", "abc", "__mul__", 0)
        self.checkequal("abcabc", "abc", "__mul__", 2)
        self.checkraises(TypeError, "abc", "__mul__")
        self.checkraises(TypeError, "abc", "__mul__", "")

    def test_join(self):
        self.checkequal("a b c d", " ", "join", ["a", "b", "c", "d"])
        self.checkequal("abcd", "", "join", ("a", "b", "c", "d"))
        self.checkequal("bd", "", "join", ("", "b", "", "d"))
        self.checkequal("w x y z", " ", "join", string.ascii_lowercase[-4:])
        self.checkraises(TypeError, " ", "join")
        self.checkraises(TypeError, " ", "join", None)
        self.checkraises(TypeError, " ", "join", [1, 2])
        try:

            def f():
                yield 4 + ""

            self.fixtype(" ").join(f())
        except TypeError as e:
            if "+" not in str(e):
                self.fail("exception was overwritten")

    def test_formatting(self):
        self.checkequal("+hello+", "+%s+", "__mod__", "hello")
        self.checkequal("+10+", "+%d+", "__mod__", 10)
        self.checkequal("a", "%c", "__mod__", "a")
        self.checkequal("test3 1", "%s %d", "__mod__", ("test3", 1)) if False else None
        self.checkequal("%x" % 0xFFFF, "%x", "__mod__", 0xFFFF)
        self.checkraises(TypeError, "abc", "__mod__")
        self.checkraises(TypeError, "%(foo)s", "__mod__", 42)
        self.checkraises(TypeError, "%s%s", "__mod__", (42,))
        self.checkraises(ValueError, "%", "__mod__", (1, 2, 3))

    def test_partition(self):
        self.checkequal(("this is the par", "ti", "tion method"), "this is the partition method", "partition", "ti")
        S = "http://www.python.org"
        self.checkequal(("http", "://", "www.python.org"), S, "partition", "://")
        self.checkequal((S, "", ""), S, "partition", "?")
        self.checkraises(ValueError, S, "partition", "")
        self.checkraises(TypeError, S, "partition", None)
        self.checkequal(("", "", S), S, "rpartition", "?")

    def test_none_arguments(self):
        s = "hello"
        self.checkequal(2, s, "find", "l", None)
        self.checkequal(3, s, "rfind", "l", None, None)
        self.checkequal(2, s, "index", "l", -4)
        self.checkequal(True, s, "endswith", "o", None)
        self.checkequal(0, s, "count", "x", None, None)


class StrTest(CommonTest, unittest.TestCase):
    type2test = str


class MyStr(str):
    pass


class MyStrTest(CommonTest, unittest.TestCase):
    type2test = MyStr

    def fixtype(self, obj):
        return obj


class BytesTest(unittest.TestCase):
    def checkequal(self, r, obj, name, *args):
        self.assertEqual(r, getattr(obj, name)(*args))
        self.assertEqual(r, getattr(bytearray(obj), name)(*args))

    def test_a(self):
        self.checkequal(b"HELLO", b"hello", "upper")
        self.checkequal([b"a", b"b"], b"a b", "split")
        self.checkequal(1, b"hello", "find", b"e")
        self.checkequal(b"hexxo", b"hello", "replace", b"l", b"x")
        self.assertRaises(TypeError, b"a".replace, "a", "b")


if __name__ == "__main__":
    runner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2)
    result = unittest.main(testRunner=runner, exit=False).result
    print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
    for case, report in result.failures + result.errors:
        print(case.id(), report.splitlines()[-1])
