# unittest: test cases, and what marks tests to be skipped or to fail.


class SkipTest(Exception):
    pass


class _ExpectedFailure(Exception):
    pass


class _UnexpectedSuccess(Exception):
    pass


def skip(reason):
    if not isinstance(reason, str):
        return _skipping("")(reason)
    return _skipping(reason)


def _skipping(reason):
    def decorate(item):
        if isinstance(item, type):
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item

        def skipped(self, *args, **kwargs):
            raise SkipTest(reason)

        skipped.__unittest_skip__ = True
        return skipped

    return decorate


def _unchanged(item):
    return item


def skipIf(condition, reason):
    if condition:
        return _skipping(reason)
    return _unchanged


def skipUnless(condition, reason):
    if condition:
        return _unchanged
    return _skipping(reason)


def expectedFailure(test_item):
    def expecting(self, *args, **kwargs):
        try:
            test_item(self, *args, **kwargs)
        except SkipTest:
            raise
        except Exception as exc:
            raise _ExpectedFailure from exc
        raise _UnexpectedSuccess

    return expecting


# The cleanups of the class whose tests are running.
_class_cleanups = []


class _SubTest:
    def __init__(self, case, message, params):
        self._case = case
        self._message = message
        self._params = params

    def __enter__(self):
        return None

    def __exit__(self, exc_type, exc, traceback):
        if exc is None:
            return False
        if not isinstance(exc, Exception):
            return False
        self._case._report(exc, self)
        return True

    def _description(self):
        parts = []
        if self._message is not None:
            parts.append("[" + str(self._message) + "]")
        if self._params:
            parts.append("(" + ", ".join([key + "=" + repr(value) for key, value in self._params.items()]) + ")")
        return " ".join(parts) if parts else "(<subtest>)"

    def id(self):
        return self._case.id() + " " + self._description()

    def __str__(self):
        return str(self._case) + " " + self._description()


class TestCase(_Assertions):
    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._result = None
        self._ok = True
        self._why = ""

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        def cleanup():
            function(*args, **kwargs)

        _class_cleanups.append(cleanup)

    @classmethod
    def doClassCleanups(cls):
        while _class_cleanups:
            _class_cleanups.pop()()

    def countTestCases(self):
        return 1

    def id(self):
        return type(self).__module__ + "." + type(self).__qualname__ + "." + self._testMethodName

    def shortDescription(self):
        doc = getattr(self, self._testMethodName).__doc__
        return doc.strip().split("\n")[0].strip() if doc else None

    def __str__(self):
        return self._testMethodName + " (" + self.id() + ")"

    def __repr__(self):
        qualified = type(self).__module__ + "." + type(self).__qualname__
        return "<" + qualified + " testMethod=" + self._testMethodName + ">"

    def defaultTestResult(self):
        return TestResult()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)

    def addCleanup(self, function, /, *args, **kwargs):
        def cleanup():
            function(*args, **kwargs)

        self._cleanups.append(cleanup)

    def enterContext(self, cm):
        result = cm.__enter__()

        def leave():
            cm.__exit__(None, None, None)

        self._cleanups.append(leave)
        return result

    def doCleanups(self):
        while self._cleanups:
            self._guarded(self._cleanups.pop())
        return self._ok

    # Notes how the test, or a part of it, failed.
    def _report(self, exc, test):
        if isinstance(exc, SkipTest):
            self._why = str(exc)
            self._result.addSkip(self, self._why)
        elif isinstance(exc, _ExpectedFailure):
            self._result.addExpectedFailure(self, exc.__cause__)
        elif isinstance(exc, _UnexpectedSuccess):
            self._result.addUnexpectedSuccess(self)
        elif isinstance(exc, self.failureException):
            self._result._add_problem(test, exc, True)
        else:
            self._result._add_problem(test, exc, False)
        self._ok = False

    def _run_method(self):
        if self._testMethodName.startswith("test"):
            getattr(self, "test" + self._testMethodName[4:])()
        else:
            self.runTest()

    def _is_skipped(self):
        if self._testMethodName.startswith("test"):
            return getattr(getattr(self, "test" + self._testMethodName[4:]), "__unittest_skip__", False)
        return False

    # Calls a part of the test; whether it succeeded.
    def _guarded(self, part):
        try:
            part()
        except Exception as exc:
            self._report(exc, self)
            return False
        return True

    def runTest(self):
        raise AttributeError("'" + type(self).__name__ + "' object has no attribute 'runTest'")

    def run(self, result=None):
        if result is None:
            result = TestResult()
        self._result = result
        self._ok = True
        result.startTest(self)
        if getattr(type(self), "__unittest_skip__", False):
            result.addSkip(self, type(self).__unittest_skip_why__)
            result.stopTest(self)
            return result
        if self._is_skipped():
            self._guarded(self._run_method)
        else:
            self._steps()
        if self._ok:
            result.addSuccess(self)
        result.stopTest(self)
        return result

    def _steps(self):
        if self._guarded(self.setUp):
            self._guarded(self._run_method)
            self._guarded(self.tearDown)
        self.doCleanups()

    def __call__(self, result=None):
        return self.run(result)

    def debug(self):
        self.setUp()
        self._run_method()
        self.tearDown()
        while self._cleanups:
            self._cleanups.pop()()


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def _steps(self):
        import asyncio

        asyncio.run(self._async_steps())

    async def _async_steps(self):
        try:
            self.setUp()
            await self.asyncSetUp()
        except Exception as exc:
            self._report(exc, self)
        else:
            try:
                waiting = getattr(self, "test" + self._testMethodName[4:])()
                if waiting is not None:
                    await waiting
            except Exception as exc:
                self._report(exc, self)
            try:
                await self.asyncTearDown()
                self.tearDown()
            except Exception as exc:
                self._report(exc, self)
        self.doCleanups()
