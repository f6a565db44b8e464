# unittest: results, suites, the loader, the runner and `main`.

import sys
import time as _time
import traceback as _traceback

__cold__ = True


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = False
        self._stream = stream
        self._verbosity = 0 if stream is None or verbosity is None else verbosity

    def startTest(self, test):
        self.testsRun += 1
        if self._verbosity > 1:
            self._stream.write(str(test) + " ... ")
            self._stream.flush()

    def stopTest(self, test):
        pass

    def stop(self):
        self.shouldStop = True

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def _mark(self, short, long):
        if self._verbosity > 1:
            self._stream.write(long + "\n")
        elif self._verbosity > 0:
            self._stream.write(short)
            self._stream.flush()

    def addSuccess(self, test):
        self._mark(".", "ok")

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        self._mark("s", "skipped " + repr(reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, _formatted(err)))
        self._mark("x", "expected failure")

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._mark("u", "unexpected success")

    def _add_problem(self, test, exc, is_failure):
        if is_failure:
            self.failures.append((test, _formatted(exc)))
            self._mark("F", "FAIL")
        else:
            self.errors.append((test, _formatted(exc)))
            self._mark("E", "ERROR")
        if self.failfast:
            self.shouldStop = True

    def __repr__(self):
        counts = " errors=" + str(len(self.errors)) + " failures=" + str(len(self.failures))
        return "<unittest.runner.TextTestResult run=" + str(self.testsRun) + counts + ">"


TextTestResult = TestResult


def _formatted(exc):
    return "".join(_traceback.format_exception(intrinsics.exc_same(exc)))


class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        if isinstance(test, TestSuite):
            self._tests.extend(test._tests)
        else:
            self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return len(self._tests)

    def __iter__(self):
        return iter(self._tests)

    def run(self, result):
        previous = None
        is_ready = True
        # What stands in the program's module, if anything.
        module = sys.modules["__main__"]
        has_module = not self._tests or _set_up(getattr(module, "setUpModule", None), "setUpModule (__main__)", result)
        for test in self._tests if has_module else ():
            if result.shouldStop:
                break
            cls = type(test)
            if cls is not previous:
                if previous is not None and is_ready:
                    _tear_down_class(previous, result)
                previous = cls
                is_ready = getattr(cls, "__unittest_skip__", False) or _set_up(
                    cls.setUpClass, "setUpClass (" + cls.__module__ + "." + cls.__qualname__ + ")", result
                )
            if is_ready:
                test.run(result)
        if previous is not None and is_ready:
            _tear_down_class(previous, result)
        if self._tests and has_module:
            _set_up(getattr(module, "tearDownModule", None), "tearDownModule (__main__)", result)
        return result

    def __call__(self, result):
        return self.run(result)


# Stands for a fixture that failed where results name the test.
class _ErrorHolder:
    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def __str__(self):
        return self.description


# Calls a fixture of a module or class; whether it succeeded.
def _set_up(fixture, description, result):
    if fixture is None:
        return True
    try:
        fixture()
    except SkipTest as exc:
        result.addSkip(_ErrorHolder(description), str(exc))
        return False
    except Exception as exc:
        result._add_problem(_ErrorHolder(description), exc, False)
        return False
    return True


def _tear_down_class(cls, result):
    name = " (" + cls.__module__ + "." + cls.__qualname__ + ")"
    if not getattr(cls, "__unittest_skip__", False):
        _set_up(cls.tearDownClass, "tearDownClass" + name, result)
    _set_up(cls.doClassCleanups, "tearDownClass" + name, result)


class TestLoader:
    testMethodPrefix = "test"

    def getTestCaseNames(self, testCaseClass):
        return sorted(set([name for name in dir(testCaseClass) if name.startswith("test")]))

    def loadTestsFromTestCase(self, testCaseClass):
        return TestSuite([testCaseClass(name) for name in self.getTestCaseNames(testCaseClass)])

    def loadTestsFromModule(self, module):
        return _tests_of_module(module.__name__)

    def loadTestsFromName(self, name, module=None):
        raise NotImplementedError("tests are found by their classes in a compiled program")


defaultTestLoader = TestLoader()


def _below(cls):
    found = []
    for sub in intrinsics.subclasses(cls):
        found.append(sub)
        found.extend(_below(sub))
    return found


def _is_of(cls, module):
    return cls.__module__ == module and "." not in cls.__qualname__


# The classes in the order of their names, as they stand in the module.
def _tests_of_module(module):
    suite = TestSuite()
    # Classes of the library don't show among subclasses.
    classes = [cls for cls in _below(TestCase) + _below(IsolatedAsyncioTestCase) if _is_of(cls, module)]
    classes.sort(key=lambda cls: cls.__name__)
    seen = []
    for cls in classes:
        if cls not in seen:
            seen.append(cls)
            for name in sorted(set([name for name in dir(cls) if name.startswith("test")])):
                suite.addTest(cls(name))
    return suite


# The tests of these classes, or of these methods, in the order of the names.
def _named(suite, names):
    chosen = TestSuite()
    for name in names:
        prefix = "__main__." + name
        for test in suite:
            if test.id() == prefix or test.id().startswith(prefix + "."):
                chosen.addTest(test)
    return chosen


class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, **options):
        self.stream = sys.stderr if stream is None else stream
        self.verbosity = verbosity
        self.failfast = failfast

    def run(self, test):
        stream = self.stream
        result = TestResult(stream, None, self.verbosity)
        result.failfast = self.failfast
        start = _time.perf_counter()
        test.run(result)
        taken = _time.perf_counter() - start
        if self.verbosity > 0:
            stream.write("\n")
        _write_problems(stream, "ERROR", result.errors)
        _write_problems(stream, "FAIL", result.failures)
        run = result.testsRun
        stream.write("-" * 70 + "\n")
        stream.write("Ran " + str(run) + (" test" if run == 1 else " tests") + " in " + format(taken, ".3f") + "s\n\n")
        infos = []
        if result.wasSuccessful():
            if run == 0 and not result.skipped:
                stream.write("NO TESTS RAN")
            else:
                stream.write("OK")
        else:
            stream.write("FAILED")
            if result.failures:
                infos.append("failures=" + str(len(result.failures)))
            if result.errors:
                infos.append("errors=" + str(len(result.errors)))
        if result.skipped:
            infos.append("skipped=" + str(len(result.skipped)))
        if result.expectedFailures:
            infos.append("expected failures=" + str(len(result.expectedFailures)))
        if result.unexpectedSuccesses:
            infos.append("unexpected successes=" + str(len(result.unexpectedSuccesses)))
        stream.write(" (" + ", ".join(infos) + ")\n" if infos else "\n")
        stream.flush()
        return result


def _write_problems(stream, kind, problems):
    for test, text in problems:
        stream.write("=" * 70 + "\n" + kind + ": " + str(test) + "\n" + "-" * 70 + "\n" + text + "\n")


class TestProgram:
    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=None,
        exit=True,
        verbosity=1,
        failfast=False,
        catchbreak=None,
        buffer=None,
        warnings=None,
    ):
        arguments = sys.argv if argv is None else argv
        if "-v" in arguments or "--verbose" in arguments:
            verbosity = 2
        if "-q" in arguments or "--quiet" in arguments:
            verbosity = 0
        if "-f" in arguments or "--failfast" in arguments:
            failfast = True
        suite = _tests_of_module("__main__")
        names = [name for name in arguments[1:] if not name.startswith("-")]
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if names:
            suite = _named(suite, names)
        if testRunner is None:
            testRunner = TextTestRunner
        if isinstance(testRunner, type):
            testRunner = testRunner(verbosity=verbosity, failfast=failfast)
        self.result = testRunner.run(suite)
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
