# unittest: the assertions of test cases.

import re as _re
import warnings as _warnings


def _described(obj):
    return repr(obj)


_WIDTH = 80
# What a cut text keeps at its ends, and what the note on the cut takes at most.
_KEPT = 5
_NOTE = 12


# What two objects are, in at most 80 characters each: what they begin with alike is cut first.
def _both(first, second):
    a, b = repr(first), repr(second)
    longest = max(len(a), len(b))
    if longest <= _WIDTH:
        return a, b
    alike = 0
    while alike < min(len(a), len(b)) and a[alike] == b[alike]:
        alike += 1
    room = _WIDTH - (longest - alike + _KEPT + _NOTE)
    if room > _KEPT:
        start = _cut(a[:alike], _KEPT, room)
        return start + a[alike:], start + b[alike:]
    start = _cut(a[:alike], _KEPT, _KEPT)
    rest = _WIDTH - 3 * _KEPT - 2 * _NOTE
    return start + _cut(a[alike:], rest, _KEPT), start + _cut(b[alike:], rest, _KEPT)


def _cut(text, before, behind):
    skipped = len(text) - before - behind
    if skipped <= _NOTE:
        return text
    return text[:before] + "[" + str(skipped) + " chars]" + text[len(text) - behind :]


def _unequal(first, second):
    a, b = _both(first, second)
    return a + " != " + b


# The lines of two objects as pprint writes them, with what differs.
def _diff_of(first, second):
    import difflib
    import pprint

    lines = difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines())
    return "\n" + "\n".join(lines)


# The lines of two texts, the last ones with an end too.
def _diff_of_texts(first, second):
    import difflib

    if first and not first.endswith("\n"):
        first += "\n"
    if second and not second.endswith("\n"):
        second += "\n"
    return "\n" + "".join(difflib.ndiff(first.splitlines(True), second.splitlines(True)))


def _element(what, seq, at, which, kind):
    try:
        return what + str(at) + ":\n" + repr(seq[at]) + "\n"
    except (TypeError, IndexError, NotImplementedError):
        return "Unable to index element " + str(at) + " of " + which + " " + kind + "\n"


# The names of one exception class or a tuple of them.
def _exception_names(expected):
    if isinstance(expected, tuple):
        return str(expected)
    return expected.__name__


def _count_line(item, first, second):
    return "First has " + str(first) + ", Second has " + str(second) + ":  " + repr(item)


# What of a message says which callable it was.
def _by(function):
    return " by " + (function.__name__ if hasattr(function, "__name__") else str(function))


class _AssertRaisesContext:
    def __init__(self, case, name, expected, pattern):
        _check_expected(name, expected, BaseException, "exception")
        self._case = case
        self._expected = expected
        self._pattern = pattern
        self._msg = None
        self._by = ""
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, traceback):
        if exc is None:
            self._case._fail(self._msg, _exception_names(self._expected) + " not raised" + self._by)
        if not intrinsics.matches(exc, self._expected):
            return False
        self.exception = exc.with_traceback(None)
        if self._pattern is not None and _re.search(self._pattern, str(exc)) is None:
            self._case._fail(self._msg, '"' + _pattern_text(self._pattern) + '" does not match "' + str(exc) + '"')
        return True


# What a logger is given within the block: records, and as texts.
class _LoggingWatcher:
    def __init__(self):
        self.records = []
        self.output = []


class _AssertLogsContext:
    def __init__(self, case, logger, level, wanted):
        import logging

        self._case = case
        self._logger = logging.getLogger(logger) if logger is None or isinstance(logger, str) else logger
        self._level = logging.INFO if level is None else logging._check_level(level)
        self._wanted = wanted

    def __enter__(self):
        import logging

        self._watcher = watcher = _LoggingWatcher()

        class _CapturingHandler(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(record.levelname + ":" + record.name + ":" + record.getMessage())

        logger = self._logger
        self._handlers, self._old_level, self._propagates = logger.handlers, logger.level, logger.propagate
        logger.handlers = [_CapturingHandler()]
        logger.setLevel(self._level)
        logger.propagate = False
        return watcher

    def __exit__(self, exc_type, exc, traceback):
        import logging

        logger = self._logger
        logger.handlers, logger.propagate = self._handlers, self._propagates
        logger.setLevel(self._old_level)
        if exc is not None:
            return False
        level = logging.getLevelName(self._level)
        if self._wanted and not self._watcher.records:
            self._case._fail(None, "no logs of level " + level + " or higher triggered on " + logger.name)
        if not self._wanted and self._watcher.records:
            self._case._fail(None, "Unexpected logs found: " + repr(self._watcher.output))
        return False


class _AssertWarnsContext:
    def __init__(self, case, name, expected, pattern):
        _check_expected(name, expected, Warning, "warning")
        self._case = case
        self._expected = expected
        self._pattern = pattern
        self._msg = None
        self._by = ""
        self._catcher = _warnings.catch_warnings(record=True)
        self.warning = None
        self.filename = None
        self.lineno = None

    def __enter__(self):
        self.warnings = self._catcher.__enter__()
        _warnings.simplefilter("always")
        return self

    def __exit__(self, exc_type, exc, traceback):
        self._catcher.__exit__(exc_type, exc, traceback)
        if exc is not None:
            return
        first = None
        for caught in self.warnings:
            if not issubclass(caught.category, self._expected):
                continue
            if first is None:
                first = caught.message
            if self._pattern is not None and _re.search(self._pattern, str(caught.message)) is None:
                continue
            self.warning = caught.message
            self.filename = caught.filename
            self.lineno = caught.lineno
            return
        if first is not None:
            self._case._fail(self._msg, '"' + _pattern_text(self._pattern) + '" does not match "' + str(first) + '"')
        self._case._fail(self._msg, _exception_names(self._expected) + " not triggered" + self._by)


def _check_expected(name, expected, base, kind):
    for cls in expected if isinstance(expected, tuple) else (expected,):
        if not isinstance(cls, type) or not issubclass(cls, base):
            raise TypeError(name + "() arg 1 must be " + ("an " if kind == "exception" else "a ") + kind
                + " type or tuple of " + kind + " types")


# What an assertion without a callable is told beside the class: how `with` should fail.
def _with_options(context, options):
    if "msg" in options:
        context._msg = options.pop("msg")
    for name in options:
        raise TypeError(repr(name) + " is an invalid keyword argument for this function")
    return context


def _pattern_text(pattern):
    return pattern if isinstance(pattern, str) else pattern.pattern


class _Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _fail(self, msg, standard):
        if msg is None:
            raise self.failureException(standard)
        if not self.longMessage:
            raise self.failureException(msg)
        raise self.failureException(standard + " : " + str(msg))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, _described(expr) + " is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, _described(expr) + " is not false")

    def assertEqual(self, first, second, msg=None):
        if type(first) is type(second):
            if type(first) is list:
                return self.assertListEqual(first, second, msg)
            if type(first) is tuple:
                return self.assertTupleEqual(first, second, msg)
            if type(first) is dict:
                return self.assertDictEqual(first, second, msg)
            if type(first) is set or type(first) is frozenset:
                return self.assertSetEqual(first, second, msg)
            if type(first) is str:
                return self.assertMultiLineEqual(first, second, msg)
        if not first == second:
            self._fail(msg, _unequal(first, second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, _described(first) + " == " + _described(second))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._fail(msg, self._with_diff(_unequal(d1, d2), _diff_of(d1, d2)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first != second:
            text = _unequal(first, second)
            if len(first) <= 65536 and len(second) <= 65536:
                text = self._with_diff(text, _diff_of_texts(first, second))
            self._fail(msg, text)

    def _with_diff(self, text, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return text + diff
        return text + "\nDiff is " + str(len(diff)) + " characters long. Set self.maxDiff to None to see it."

    def assertSetEqual(self, set1, set2, msg=None):
        only_first = set1.difference(set2)
        only_second = set2.difference(set1)
        lines = []
        if only_first:
            lines.append("Items in the first set but not the second:")
            lines.extend([repr(item) for item in only_first])
        if only_second:
            lines.append("Items in the second set but not the first:")
            lines.extend([repr(item) for item in only_second])
        if lines:
            self._fail(msg, "\n".join(lines))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        kind = "sequence"
        if seq_type is not None:
            kind = seq_type.__name__
            if not isinstance(seq1, seq_type):
                raise self.failureException("First sequence is not a " + kind + ": " + _described(seq1))
            if not isinstance(seq2, seq_type):
                raise self.failureException("Second sequence is not a " + kind + ": " + _described(seq2))
        if seq1 == seq2:
            return
        len1, len2 = len(seq1), len(seq2)
        text = kind.capitalize() + "s differ: " + _unequal(seq1, seq2) + "\n"
        common = min(len1, len2)
        at = 0
        while at < common and seq1[at] == seq2[at]:
            at += 1
        if at < common:
            a, b = _both(seq1[at], seq2[at])
            text += "\nFirst differing element " + str(at) + ":\n" + a + "\n" + b + "\n"
        elif len1 == len2 and seq_type is None and type(seq1) != type(seq2):
            return
        if len1 > len2:
            text += "\nFirst " + kind + " contains " + str(len1 - len2) + " additional elements.\n"
            text += _element("First extra element ", seq1, len2, "first", kind)
        elif len1 < len2:
            text += "\nSecond " + kind + " contains " + str(len2 - len1) + " additional elements.\n"
            text += _element("First extra element ", seq2, len1, "second", kind)
        self._fail(msg, self._with_diff(text, _diff_of(seq1, seq2)))

    def assertCountEqual(self, first, second, msg=None):
        left = list(first)
        right = list(second)
        lines = []
        for at in range(len(left)):
            item = left[at]
            if item not in left[:at] and left.count(item) != right.count(item):
                lines.append(_count_line(item, left.count(item), right.count(item)))
        for at in range(len(right)):
            item = right[at]
            if item not in right[:at] and item not in left:
                lines.append(_count_line(item, 0, right.count(item)))
        if lines:
            self._fail(msg, "\n".join(["Element counts were not equal:"] + lines))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, _described(member) + " not found in " + _described(container))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, _described(member) + " unexpectedly found in " + _described(container))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, _described(expr1) + " is not " + _described(expr2))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, "unexpectedly identical: " + _described(expr1))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, _described(obj) + " is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, _described(obj) + " is not an instance of " + repr(cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, _described(obj) + " is an instance of " + repr(cls))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, _described(a) + " not less than " + _described(b))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, _described(a) + " not less than or equal to " + _described(b))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, _described(a) + " not greater than " + _described(b))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, _described(a) + " not greater than or equal to " + _described(b))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        diff = abs(first - second)
        if delta is not None:
            if places is not None:
                raise TypeError("specify delta or places not both")
            if diff <= delta:
                return
            within = _described(delta) + " delta"
        else:
            if places is None:
                places = 7
            if round(diff, places) == 0:
                return
            within = str(places) + " places"
        text = _described(first) + " != " + _described(second) + " within " + within
        self._fail(msg, text + " (" + _described(diff) + " difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None:
            if places is not None:
                raise TypeError("specify delta or places not both")
            if not first == second and abs(first - second) > delta:
                return
            within = _described(delta) + " delta"
        else:
            if places is None:
                places = 7
            if not first == second and round(abs(first - second), places) != 0:
                return
            within = str(places) + " places"
        self._fail(msg, _described(first) + " == " + _described(second) + " within " + within)

    def assertRegex(self, text, expected_regex, msg=None):
        if _re.search(expected_regex, text) is None:
            standard = "Regex didn't match: " + repr(_pattern_text(expected_regex)) + " not found in " + repr(text)
            self._fail(msg, standard)

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        match = _re.search(unexpected_regex, text)
        if match is not None:
            standard = "Regex matched: " + repr(text[match.start() : match.end()]) + " matches "
            self._fail(msg, standard + repr(_pattern_text(unexpected_regex)) + " in " + repr(text))

    # The context's own answer decides where there is no function to call.
    def assertRaises(self, expected_exception, *args, **kwargs):
        context = _AssertRaisesContext(self, "assertRaises", expected_exception, None)
        if (intrinsics.len(args) == 0) if intrinsics.fixed(args) else not args:
            return _with_options(context, kwargs)
        context._by = _by(args[0])
        with context:
            args[0](*args[1:], **kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = _AssertRaisesContext(self, "assertRaisesRegex", expected_exception, expected_regex)
        if (intrinsics.len(args) == 0) if intrinsics.fixed(args) else not args:
            return _with_options(context, kwargs)
        context._by = _by(args[0])
        with context:
            args[0](*args[1:], **kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, False)

    def assertWarns(self, expected_warning, *args, **kwargs):
        context = _AssertWarnsContext(self, "assertWarns", expected_warning, None)
        if (intrinsics.len(args) == 0) if intrinsics.fixed(args) else not args:
            return _with_options(context, kwargs)
        context._by = _by(args[0])
        with context:
            args[0](*args[1:], **kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = _AssertWarnsContext(self, "assertWarnsRegex", expected_warning, expected_regex)
        if (intrinsics.len(args) == 0) if intrinsics.fixed(args) else not args:
            return _with_options(context, kwargs)
        context._by = _by(args[0])
        with context:
            args[0](*args[1:], **kwargs)
