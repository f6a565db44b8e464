# The exception classes, in the order of their type ids.
#
# Every exception starts with native words (args, __cause__, __context__, __suppress_context__, __traceback__,
# __notes__); those of some classes follow in the order in which their __init__ first assigns them, and the runtime
# makes such exceptions by itself.


class BaseException:
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
        return _plain_text(self)

    def __repr__(self):
        args = self.args
        if len(args) == 1:
            return intrinsics.type_name(self) + "(" + repr(args[0]) + ")"
        return intrinsics.type_name(self) + repr(args)

    def add_note(self, note):
        if not isinstance(note, str):
            raise TypeError("note must be a str, not '" + intrinsics.type_name(note) + "'")
        try:
            notes = self.__notes__
        except AttributeError:
            notes = []
            self.__notes__ = notes
        notes.append(note)

    def with_traceback(self, traceback):
        self.__traceback__ = traceback
        return self


class BaseExceptionGroup(BaseException):
    def __init__(self, message, exceptions):
        self.args = (message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)

    def __str__(self):
        count = len(self.exceptions)
        return self.message + " (" + str(count) + " sub-exception" + ("" if count == 1 else "s") + ")"


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


class ExceptionGroup(Exception):
    def __init__(self, message, exceptions):
        self.args = (message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)

    def __str__(self):
        count = len(self.exceptions)
        return self.message + " (" + str(count) + " sub-exception" + ("" if count == 1 else "s") + ")"


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
    def __init__(self, *args, name=None, path=None):
        self.args = args
        self.name = name
        self.path = path
        self.msg = args[0] if len(args) == 1 else None


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
    def __new__(cls, *args):
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
    pass


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
    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        prefix = "'" + self.encoding + "' codec can't decode "
        if self.end == self.start + 1:
            byte = intrinsics.int_format(self.object[self.start], "02x")
            return prefix + "byte 0x" + byte + " in position " + str(self.start) + ": " + self.reason
        return prefix + "bytes in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason


class UnicodeEncodeError(UnicodeError):
    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        prefix = "'" + self.encoding + "' codec can't encode "
        if self.end == self.start + 1:
            return prefix + "character " + _escaped(self) + " in position " + str(self.start) + ": " + self.reason
        return prefix + "characters in position " + str(self.start) + "-" + str(self.end - 1) + ": " + self.reason


class UnicodeTranslateError(UnicodeError):
    pass


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
    if errno == 11:
        return intrinsics.new(BlockingIOError)
    if errno == 17:
        return intrinsics.new(FileExistsError)
    if errno == 20:
        return intrinsics.new(NotADirectoryError)
    if errno == 21:
        return intrinsics.new(IsADirectoryError)
    if errno == 32:
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


# Leaves the texts of the exceptions that will be reported, then reports them; the exit status.
def _uncaught(exc):
    link = exc
    depth = 0
    while depth < 1000:
        try:
            intrinsics.report_text(link, str(link))
        except Exception:
            intrinsics.report_text(link, "<exception str() failed>")
        following = link.__cause__
        if following is None:
            following = link.__context__
        if following is None:
            break
        link = following
        depth += 1
    intrinsics.exc_restore(exc)
    return intrinsics.report_uncaught()
