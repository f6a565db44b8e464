# The exception classes, in the order of their type ids.
#
# Every exception starts with native words (args, __cause__, __context__, __suppress_context__, __traceback__,
# __notes__); those of some classes follow in the order in which their __init__ first assigns them, and the runtime
# makes such exceptions by itself.


class traceback:
    def __new__(cls, *args):
        if len(args) < 4:
            missing = ("tb_next", "tb_frame", "tb_lasti", "tb_lineno")[len(args)]
            raise TypeError("traceback() missing required argument '" + missing + "' (pos " + str(len(args) + 1) + ")")
        raise NotImplementedError("molt: tracebacks are made by raising only")

    def __repr__(self):
        return "<traceback object at " + _address(self) + ">"

    def __str__(self):
        return self.__repr__()

    @property
    def tb_lineno(self):
        return intrinsics.int(intrinsics.traceback_line(self, 0))

    @property
    def tb_lasti(self):
        return 0

    @property
    def tb_next(self):
        if intrinsics.traceback_len(self) < 2:
            return None
        return intrinsics.traceback_tail(self)

    @property
    def tb_frame(self):
        code = _Code(intrinsics.traceback_name(self, 0), intrinsics.traceback_file(self, 0))
        return _Frame(code, intrinsics.int(intrinsics.traceback_line(self, 0)))


# What programs look at of frames and code objects: those of tracebacks, and those that run.
class _Frame:
    __called__ = "frame"

    def __init__(self, code, line, back=None):
        self.f_code = code
        self.f_lineno = line
        self.f_back = back
        self._source = ""


class _Code:
    __called__ = "code"

    def __init__(self, name, file):
        self.co_name = name
        self.co_filename = file


# The frames of the program that run, as a traceback, or None. Whoever may reach this function notes where it stands.
def _frames():
    return intrinsics.frames()


# The innermost frame but `depth`.
def _frame_at(depth):
    frames = _frames()
    frame = None
    if frames is not None:
        count = intrinsics.int(intrinsics.traceback_len(frames))
        for at in range(count - depth):
            entry = intrinsics.index(at)
            code = _Code(intrinsics.traceback_name(frames, entry), intrinsics.traceback_file(frames, entry))
            frame = _Frame(code, intrinsics.int(intrinsics.traceback_line(frames, entry)), frame)
            frame._source = intrinsics.traceback_source(frames, entry)
    if frame is None:
        raise ValueError("call stack is not deep enough")
    return frame



class BaseException:
    def __new__(cls, *args, **kwargs):
        self = intrinsics.new(cls)
        self.args = args
        return self

    def __init__(self, *args):
        self.args = args

    def __str__(self):
        # Of an exception whose class only run time knows.
        if isinstance(self, KeyError):
            return KeyError.__str__(self)
        if isinstance(self, OSError):
            return OSError.__str__(self)
        if isinstance(self, UnicodeDecodeError):
            return UnicodeDecodeError.__str__(self)
        if isinstance(self, UnicodeEncodeError):
            return UnicodeEncodeError.__str__(self)
        if isinstance(self, BaseExceptionGroup):
            return BaseExceptionGroup.__str__(self)
        if isinstance(self, ImportError):
            return ImportError.__str__(self)
        if isinstance(self, SyntaxError):
            return SyntaxError.__str__(self)
        if isinstance(self, UnicodeTranslateError):
            return UnicodeTranslateError.__str__(self)
        return _plain_text(self)

    def __repr__(self):
        args = self.args
        if len(args) == 1:
            return intrinsics.type_name(self) + "(" + repr(args[0]) + ")"
        return intrinsics.type_name(self) + repr(args)

    def add_note(self, note, /):
        if not isinstance(note, str):
            raise TypeError("note must be a str, not '" + intrinsics.type_name(note) + "'")
        try:
            notes = self.__notes__
        except AttributeError:
            notes = []
            self.__notes__ = notes
        notes.append(note)

    def with_traceback(self, tb, /):
        _set_traceback(self, tb)
        return self

    @property
    def __dict__(self):
        return _exception_dict(self)


# What assignments to the attributes of every exception run.
def _set_args(exc, value):
    exc.args = tuple(value)


def _set_cause(exc, value):
    if value is not None and not isinstance(value, BaseException):
        raise TypeError("exception cause must be None or derive from BaseException")
    exc.__cause__ = value
    exc.__suppress_context__ = True


def _set_context(exc, value):
    if value is not None and not isinstance(value, BaseException):
        raise TypeError("exception context must be None or derive from BaseException")
    exc.__context__ = value


def _set_traceback(exc, value):
    if value is not None and not isinstance(value, traceback):
        raise TypeError("__traceback__ must be a traceback or None")
    exc.__traceback__ = value


def _set_suppress_context(exc, value):
    if not isinstance(value, bool):
        raise TypeError("attribute value type must be bool")
    exc.__suppress_context__ = value


# Whether an `except` clause with a tuple of classes takes an exception.
def _matches(exc, classes):
    for cls in classes:
        if intrinsics.matches(exc, cls):
            return True
    return False


class BaseExceptionGroup(BaseException):
    def __new__(cls, *args):
        if len(args) != 2:
            raise TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + str(len(args)) + " given)")
        if cls is BaseExceptionGroup and _all_ordinary(args[1]):
            self = intrinsics.new(ExceptionGroup)
            _fill_group(self, args[0], args[1])
            return self
        self = intrinsics.new(cls)
        _fill_group(self, args[0], args[1])
        if isinstance(self, Exception):
            _check_ordinary(self)
        return self

    def __init__(self, *args):
        self.args = args

    def __str__(self):
        count = len(self.exceptions)
        return self.message + " (" + str(count) + " sub-exception" + ("" if count == 1 else "s") + ")"

    def derive(self, excs, /):
        return BaseExceptionGroup(self.message, excs)

    def split(self, matcher, /):
        if _matcher_takes(self, matcher):
            return (self, None)
        return _split_marked(self, _marks_below(self, matcher))

    def subgroup(self, matcher, /):
        if _matcher_takes(self, matcher):
            return self
        return _split_marked(self, _marks_below(self, matcher))[0]

    def __class_getitem__(cls, item, /):
        return cls


def _all_ordinary(exceptions):
    if not isinstance(exceptions, (list, tuple)):
        return False
    for exc in exceptions:
        if not isinstance(exc, Exception):
            return False
    return True


def _fill_group(self, message, exceptions):
    if not isinstance(message, str):
        raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + intrinsics.type_name(message))
    if isinstance(exceptions, (str, bytes, range)) and len(exceptions) > 0:
        raise ValueError("Item 0 of second argument (exceptions) is not an exception")
    if not isinstance(exceptions, (list, tuple)):
        raise TypeError("second argument (exceptions) must be a sequence")
    if len(exceptions) == 0:
        raise ValueError("second argument (exceptions) must be a non-empty sequence")
    items = []
    for exc in exceptions:
        if not isinstance(exc, BaseException):
            raise ValueError("Item " + str(len(items)) + " of second argument (exceptions) is not an exception")
        items.append(intrinsics.exc_same(exc))
    self.args = (message, exceptions)
    self.message = message
    self.exceptions = intrinsics.tuple_from_list(items)


def _check_ordinary(group):
    for exc in group.exceptions:
        if not isinstance(exc, Exception):
            name = intrinsics.type_name(group)
            if name == "ExceptionGroup":
                raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
            raise TypeError("Cannot nest BaseExceptions in '" + name + "'")


# Whether split and subgroup take an exception as a whole.
def _matcher_takes(exc, matcher):
    if isinstance(matcher, type):
        return intrinsics.matches(exc, matcher)
    if isinstance(matcher, tuple):
        return _matches(exc, matcher)
    if not callable(matcher):
        raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
    if matcher(exc):
        return True
    return False


# What a matcher takes below a group, a character for each exception. This is all that is compiled for each matcher.
def _marks_below(group, matcher):
    return _mark(intrinsics.exc_same(group), matcher)


def _mark(group, matcher):
    marks = ""
    for exc in group.exceptions:
        if _matcher_takes(exc, matcher):
            marks += "+"
        else:
            marks += "-"
            if isinstance(exc, BaseExceptionGroup):
                marks += _mark(intrinsics.exc_same(exc), matcher)
    return marks


def _split_marked(group, marks):
    taken, left, rest = _split_any(intrinsics.exc_same(group), marks)
    return (taken, left)


# The two parts of a group, and the marks of what follows it.
def _split_any(group, marks):
    taken = []
    left = []
    for exc in group.exceptions:
        mark = marks[0]
        marks = marks[1:]
        if mark == "+":
            taken.append(exc)
        elif isinstance(exc, BaseExceptionGroup):
            inner, other, marks = _split_any(intrinsics.exc_same(exc), marks)
            if inner is not None:
                taken.append(intrinsics.exc_same(inner))
            if other is not None:
                left.append(intrinsics.exc_same(other))
        else:
            left.append(exc)
    return (_subset(group, taken), _subset(group, left), marks)


# A group of some of another's exceptions, with its other attributes.
def _subset(group, exceptions):
    if len(exceptions) == 0:
        return None
    made = group.derive(exceptions)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    made.__suppress_context__ = group.__suppress_context__
    try:
        made.__notes__ = list(group.__notes__)
    except AttributeError:
        pass
    return intrinsics.exc_same(made)


class GeneratorExit(BaseException):
    pass


class KeyboardInterrupt(BaseException):
    pass


class SystemExit(BaseException):
    def __init__(self, *args):
        self.args = args
        count = len(args)
        if count == 0:
            self.code = None
        elif count == 1:
            self.code = args[0]
        else:
            self.code = args


class Exception(BaseException):
    pass


class ExceptionGroup(BaseExceptionGroup, Exception):
    pass


class ArithmeticError(Exception):
    pass


class FloatingPointError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class AttributeError(Exception):
    def __init__(self, *args, name=None, obj=None):
        self.args = args
        self.name = name
        self.obj = obj


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    def __init__(self, *args, name=None, path=None, name_from=None):
        self.args = args
        self.name = name
        self.path = path
        self.name_from = name_from
        self.msg = args[0] if len(args) == 1 else None

    def __str__(self):
        if isinstance(self.msg, str):
            return self.msg
        return _plain_text(self)


class ModuleNotFoundError(ImportError):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


class KeyError(LookupError):
    def __str__(self):
        args = self.args
        count = len(args)
        if count == 0:
            return ""
        if count == 1:
            return repr(args[0])
        return repr(args)


class MemoryError(Exception):
    pass


class NameError(Exception):
    def __init__(self, *args, name=None):
        self.args = args
        self.name = name


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
    def __new__(cls, *args, **kwargs):
        if cls is OSError and len(args) > 1:
            return _os_error(cls, args[0])
        return intrinsics.new(cls)

    def __init__(self, *args):
        self.args = args
        self.errno = None
        self.strerror = None
        self.filename = None
        self.filename2 = None
        count = len(args)
        if count > 1 and count < 6:
            self.args = (args[0], args[1])
            self.errno = args[0]
            self.strerror = args[1]
            if count > 2:
                self.filename = args[2]
            if count > 4:
                self.filename2 = args[4]

    def __str__(self):
        if self.strerror is None:
            return _plain_text(self)
        text = "[Errno " + str(self.errno) + "] " + str(self.strerror)
        if self.filename is not None:
            text = text + ": " + repr(self.filename)
            if self.filename2 is not None:
                text = text + " -> " + repr(self.filename2)
        return text


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class FileExistsError(OSError):
    pass


class FileNotFoundError(OSError):
    pass


class InterruptedError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class PermissionError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class TimeoutError(OSError):
    pass


class ReferenceError(Exception):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class PythonFinalizationError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class StopAsyncIteration(Exception):
    pass


class StopIteration(Exception):
    def __init__(self, *args):
        self.args = args
        self.value = args[0] if len(args) > 0 else None


class SyntaxError(Exception):
    def __init__(self, *args):
        self.args = args
        self.msg = None
        self.filename = None
        self.lineno = None
        self.offset = None
        self.text = None
        self.end_lineno = None
        self.end_offset = None
        self.print_file_and_line = None
        if len(args) > 0:
            self.msg = args[0]
        if len(args) == 2:
            place = tuple(args[1])
            if len(place) < 4:
                raise TypeError("function takes at least 4 arguments (" + str(len(place)) + " given)")
            if len(place) > 6:
                raise TypeError("function takes at most 6 arguments (" + str(len(place)) + " given)")
            if len(place) == 5:
                raise TypeError("end_offset must be provided when end_lineno is provided")
            self.filename = place[0]
            self.lineno = place[1]
            self.offset = place[2]
            self.text = place[3]
            if len(place) == 6:
                self.end_lineno = place[4]
                self.end_offset = place[5]

    def __str__(self):
        text = str(self.msg)
        name = self.filename
        line = self.lineno
        if isinstance(name, str):
            at = name.rfind("/")
            if at >= 0:
                name = name[at + 1 :]
            if isinstance(line, int):
                return text + " (" + name + ", line " + str(line) + ")"
            return text + " (" + name + ")"
        if isinstance(line, int):
            return text + " (line " + str(line) + ")"
        return text


class IndentationError(SyntaxError):
    pass


class TabError(IndentationError):
    pass


class SystemError(Exception):
    pass


class TypeError(Exception):
    pass


class ValueError(Exception):
    pass


class UnicodeError(ValueError):
    pass


class UnicodeDecodeError(UnicodeError):
    def __init__(self, *args):
        if len(args) != 5:
            raise TypeError("function takes exactly 5 arguments (" + str(len(args)) + " given)")
        _check_str(args[0], 1)
        if not isinstance(args[1], bytes):
            raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(args[1]) + "'")
        _check_int(args[2])
        _check_int(args[3])
        _check_str(args[4], 5)
        self.args = args
        self.encoding = args[0]
        self.object = args[1]
        self.start = args[2]
        self.end = args[3]
        self.reason = args[4]

    def __str__(self):
        prefix = "'" + self.encoding + "' codec can't decode "
        if self.end == self.start + 1 and 0 <= self.start < len(self.object):
            byte = intrinsics.int_format(self.object[self.start], "02x")
            return prefix + "byte 0x" + byte + " in position " + str(self.start) + ": " + self.reason
        return prefix + "bytes in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason


class UnicodeEncodeError(UnicodeError):
    def __init__(self, *args):
        if len(args) != 5:
            raise TypeError("function takes exactly 5 arguments (" + str(len(args)) + " given)")
        _check_str(args[0], 1)
        _check_str(args[1], 2)
        _check_int(args[2])
        _check_int(args[3])
        _check_str(args[4], 5)
        self.args = args
        self.encoding = args[0]
        self.object = args[1]
        self.start = args[2]
        self.end = args[3]
        self.reason = args[4]

    def __str__(self):
        prefix = "'" + self.encoding + "' codec can't encode "
        if self.end == self.start + 1 and 0 <= self.start < len(self.object):
            return prefix + "character " + _escaped(self) + " in position " + str(self.start) + ": " + self.reason
        return prefix + "characters in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason


class UnicodeTranslateError(UnicodeError):
    def __init__(self, *args):
        if len(args) != 4:
            raise TypeError("function takes exactly 4 arguments (" + str(len(args)) + " given)")
        _check_str(args[0], 1)
        _check_int(args[1])
        _check_int(args[2])
        _check_str(args[3], 4)
        self.args = args
        self.encoding = None
        self.object = args[0]
        self.start = args[1]
        self.end = args[2]
        self.reason = args[3]

    def __str__(self):
        if self.end == self.start + 1 and 0 <= self.start < len(self.object):
            place = "character " + _escaped(self) + " in position " + str(self.start)
        else:
            place = "characters in position " + str(self.start) + "-" + str(self.end - 1)
        return "can't translate " + place + ": " + self.reason


def _check_str(value, position):
    if not isinstance(value, str):
        raise TypeError("argument " + str(position) + " must be str, not " + intrinsics.type_name(value))


def _check_int(value):
    if not isinstance(value, int):
        raise TypeError("'" + intrinsics.type_name(value) + "' object cannot be interpreted as an integer")


class Warning(Exception):
    pass


class BytesWarning(Warning):
    pass


class DeprecationWarning(Warning):
    pass


class EncodingWarning(Warning):
    pass


class FutureWarning(Warning):
    pass


class ImportWarning(Warning):
    pass


class PendingDeprecationWarning(Warning):
    pass


class ResourceWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class SyntaxWarning(Warning):
    pass


class UnicodeWarning(Warning):
    pass


class UserWarning(Warning):
    pass


EnvironmentError = OSError
IOError = OSError


def _plain_text(exc):
    args = exc.args
    count = len(args)
    if count == 0:
        return ""
    if count == 1:
        return str(args[0])
    return repr(args)


def _escaped(error):
    code = ord(error.object[error.start])
    if code < 0x100:
        return "'\\x" + intrinsics.int_format(code, "02x") + "'"
    if code < 0x10000:
        return "'\\u" + intrinsics.int_format(code, "04x") + "'"
    return "'\\U" + intrinsics.int_format(code, "08x") + "'"


# An instance of the class that an error number stands for.
def _os_error(cls, errno):
    if not isinstance(errno, int):
        return intrinsics.new(cls)
    if errno == 1 or errno == 13:
        return intrinsics.new(PermissionError)
    if errno == 2:
        return intrinsics.new(FileNotFoundError)
    if errno == 3:
        return intrinsics.new(ProcessLookupError)
    if errno == 4:
        return intrinsics.new(InterruptedError)
    if errno == 10:
        return intrinsics.new(ChildProcessError)
    if errno == 11 or errno == 114 or errno == 115:
        return intrinsics.new(BlockingIOError)
    if errno == 17:
        return intrinsics.new(FileExistsError)
    if errno == 20:
        return intrinsics.new(NotADirectoryError)
    if errno == 21:
        return intrinsics.new(IsADirectoryError)
    if errno == 32 or errno == 108:
        return intrinsics.new(BrokenPipeError)
    if errno == 103:
        return intrinsics.new(ConnectionAbortedError)
    if errno == 104:
        return intrinsics.new(ConnectionResetError)
    if errno == 110:
        return intrinsics.new(TimeoutError)
    if errno == 111:
        return intrinsics.new(ConnectionRefusedError)
    return intrinsics.new(cls)


# Runs the program where something of Python must run after it: exceptions with a text of their own, hooks, functions of
# `atexit`.
def _main():
    status = 0
    try:
        intrinsics.run_entry()
    except BaseException as exc:
        status = _uncaught(exc)
    _run_exit_hooks()
    if status != 0:
        intrinsics.exit(intrinsics.raw(status))


_exit_hooks = []


def _run_exit_hooks():
    while len(_exit_hooks) > 0:
        hook = _exit_hooks.pop()
        try:
            hook()
        except SystemExit:
            pass
        except BaseException as exc:
            _leave_texts(exc)
            intrinsics.exc_restore(exc)
            intrinsics.report_unraisable("atexit callback")


def _uncaught(exc):
    if isinstance(exc, SystemExit):
        _leave_texts(exc)
        intrinsics.exc_restore(exc)
        return intrinsics.int(intrinsics.report_uncaught())
    try:
        _excepthook(type(exc), exc, exc.__traceback__)
    except BaseException as other:
        intrinsics.stderr_write("Error in sys.excepthook:\n")
        _default_excepthook(type(other), other, other.__traceback__)
        intrinsics.stderr_write("\nOriginal exception was:\n")
        _default_excepthook(type(exc), exc, exc.__traceback__)
    return 130 if isinstance(exc, KeyboardInterrupt) else 1


# `sys.__excepthook__`
def _default_excepthook(exctype, value, traceback, /):
    _leave_texts(value)
    intrinsics.exc_restore(intrinsics.exc_same(value))
    intrinsics.report_uncaught()


_excepthook = _default_excepthook


# Leaves the texts of the exceptions that will be reported.
def _leave_texts(exc):
    _leave_all(intrinsics.exc_same(exc))


def _leave_all(exc):
    open = [exc]
    for _ in range(1000):
        if len(open) == 0:
            break
        link = open.pop()
        try:
            text = str(link)
        except Exception:
            text = "<exception str() failed>"
        intrinsics.report_text(link, text)
        if isinstance(link, BaseExceptionGroup):
            open.extend(link.exceptions)
        following = link.__cause__
        if following is None:
            following = link.__context__
        if following is not None:
            open.append(following)


# What `sys.unraisablehook` is called with.
class UnraisableHookArgs:
    def __init__(self, exc, object):
        self.exc_type = type(exc)
        self.exc_value = exc
        self.exc_traceback = exc.__traceback__
        self.err_msg = None
        self.object = object


def _default_unraisablehook(unraisable, /):
    exc = unraisable.exc_value
    _leave_texts(exc)
    intrinsics.exc_restore(intrinsics.exc_same(exc))
    intrinsics.report_unraisable(repr(unraisable.object))


_unraisablehook = _default_unraisablehook


def _default_displayhook(value, /):
    if value is not None:
        print(repr(value))


_displayhook = _default_displayhook


# `raise cls` where a call of the class makes no exception.
def _raised_other(cls, made):
    raise TypeError(
        "calling " + repr(cls) + " should have returned an instance of BaseException, not " + repr(intrinsics.type_of(made))
    )
